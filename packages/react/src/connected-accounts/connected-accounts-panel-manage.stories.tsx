import { DEMO, type Seed } from "@customer-portal/sandbox";
import { expect, waitFor, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";

const meta = preview.meta({
  component: ConnectedAccountsPanel,
  title: "Connected accounts/ConnectedAccountsPanel manage",
});

const SALTO = "Salto KS · reception@harbor.pt";
const MINUT = "Minut · night-desk@harbor.pt";

type Queries = Pick<ReturnType<typeof within>, "findByText" | "findByRole" | "getByRole">;

/** Opens an account and gives what can be set about it. */
async function openSettings(canvas: Queries, name: string) {
  const row = await canvas.findByText(name);
  row.click();
  const details = within(await canvas.findByRole("complementary", { name: "Account details" }));
  const settings = await details.findByRole("region", { name: "Manage this account" });
  within(settings).getByRole("button", { name: "Manage this account" }).click();
  await within(settings).findByText("Sync");
  return within(settings);
}

export const Rename = meta.story({
  play: async ({ canvas, userEvent }) => {
    const settings = await openSettings(canvas, SALTO);
    await userEvent.click(settings.getByRole("button", { name: "Rename" }));
    const field = settings.getByRole("textbox", { name: "Name of this account" });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.clear(field);
    await userEvent.type(field, "Main building");
    await userEvent.click(settings.getByRole("button", { name: "Save" }));
    await expect(await canvas.findByText("Salto KS · Main building")).toBeVisible();
    await waitFor(() => expect(settings.getByRole("button", { name: "Rename" })).toHaveFocus());
  },
});

export const RenameNotTaken = meta.story({
  parameters: portal({
    prepare: ({ simulate }) =>
      simulate.fail({ path: "/connected_accounts/update", status: 400, type: "invalid_input" }),
  }),
  play: async ({ canvas, userEvent }) => {
    const settings = await openSettings(canvas, SALTO);
    await userEvent.click(settings.getByRole("button", { name: "Rename" }));
    const field = settings.getByRole("textbox", { name: "Name of this account" });
    await userEvent.clear(field);
    await userEvent.type(field, "Main building{Enter}");
    await expect(await settings.findByText(/^The name was not changed\./)).toBeVisible();
    await expect(field).toHaveValue("Main building");
  },
});

export const SyncAskedFor = meta.story({
  play: async ({ canvas, userEvent }) => {
    const settings = await openSettings(canvas, MINUT);
    await userEvent.click(settings.getByRole("button", { name: "Sync now" }));
    await expect(await settings.findByText(/^Asked for at \d\d:\d\d\./)).toBeVisible();
  },
});

export const NewDevicesStayOut = meta.story({
  play: async ({ canvas, userEvent }) => {
    const settings = await openSettings(canvas, MINUT);
    const adds = settings.getByRole("switch", { name: "Add new devices automatically" });
    await expect(adds).toBeChecked();
    await userEvent.click(adds);
    await expect(adds).not.toBeChecked();
    await waitFor(() => expect(adds).not.toHaveAttribute("aria-busy"));
    await expect(settings.getByText(/^Devices that are found in this account later stay out/)).toBeVisible();
  },
});

export const Disconnect = meta.story({
  play: async ({ canvas, userEvent }) => {
    const settings = await openSettings(canvas, SALTO);
    await userEvent.click(settings.getByRole("button", { name: "Disconnect…" }));
    const dialog = within(await canvas.findByRole("dialog", { name: `Disconnect ${SALTO}?` }));
    await expect(await dialog.findByText("43 locks leave this portal.")).toBeVisible();
    await expect(dialog.getByText("43 doors can’t be locked or unlocked from here.")).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Disconnect" })).toHaveAttribute("aria-disabled", "true");
    await userEvent.type(dialog.getByRole("textbox"), "reception");
    await waitFor(() => expect(dialog.queryByText("Counting codes…")).not.toBeInTheDocument());
  },
});

export const DisconnectDark = meta.story({
  globals: { scheme: "dark" },
  play: async ({ canvas, userEvent }) => {
    const settings = await openSettings(canvas, MINUT);
    await userEvent.click(settings.getByRole("button", { name: "Disconnect…" }));
    const dialog = within(await canvas.findByRole("dialog", { name: `Disconnect ${MINUT}?` }));
    await userEvent.type(dialog.getByRole("textbox"), "night-desk@harbor.pt");
    await expect(dialog.getByRole("button", { name: "Disconnect" })).not.toHaveAttribute("aria-disabled");
  },
});

export const Disconnected = meta.story({
  play: async ({ canvas, userEvent }) => {
    const settings = await openSettings(canvas, MINUT);
    await userEvent.click(settings.getByRole("button", { name: "Disconnect…" }));
    const dialog = within(await canvas.findByRole("dialog", { name: `Disconnect ${MINUT}?` }));
    await userEvent.type(dialog.getByRole("textbox"), "night-desk@harbor.pt{Enter}");
    await waitFor(() => expect(canvas.queryByRole("complementary")).not.toBeInTheDocument());
    await waitFor(() => expect(canvas.queryByText(MINUT)).not.toBeInTheDocument());
    await expect(canvas.getByText(`${MINUT} was disconnected.`)).toBeInTheDocument();
  },
});

/** Nothing may be changed: said once. */
export const ReadOnly = meta.story({
  parameters: portal({ authorize: () => ({ readOnly: true }) }),
  play: async ({ canvas }) => {
    const settings = await openSettings(canvas, SALTO);
    await expect(await settings.findByText("This portal is for looking only.")).toBeVisible();
    await expect(settings.getAllByText("This portal is for looking only.")).toHaveLength(1);
  },
});

/** Each control says for itself why it is off. */
export const MayConfigureOnly = meta.story({
  parameters: portal({ authorize: () => ({ permissions: ["see", "configure"] }) }),
  play: async ({ canvas }) => {
    const settings = await openSettings(canvas, SALTO);
    await expect(
      await settings.findByText("You may not do this. Ask someone who manages this customer."),
    ).toBeVisible();
    await expect(settings.getByRole("button", { name: "Rename" })).not.toHaveAttribute("aria-disabled");
  },
});

export const WhatHappened = meta.story({
  play: async ({ canvas }) => {
    const settings = await openSettings(canvas, SALTO);
    await expect(settings.getByText("Manage this account")).toBeVisible();
    const account = canvas.getByText(SALTO).closest<HTMLElement>("[data-row-id]")?.dataset["rowId"] ?? "";
    storySandbox().simulate.disconnectAccount({ connected_account_id: account });
    await expect(await canvas.findByText("Sign-in lost", {}, { timeout: 20_000 })).toBeVisible();
  },
});

const calendars: Seed = (builder) => {
  const { customer_key } = builder.addCustomer({ customer_key: DEMO.customerKey });
  builder.addAccount({
    customer_key,
    account_type: "ical",
    account_type_display_name: "iCal",
    display_name: "Seaside flat",
    override: {
      ical_feed_origin: "airbnb",
      ical_url: "https://calendar.test/secret.ics",
      default_checkin_time: "15:00",
      default_checkout_time: "11:00",
      time_zone: "Europe/Lisbon",
    },
  });
  builder.addAccount({
    customer_key,
    account_type: "guesty",
    account_type_display_name: "Guesty",
    display_name: "owner@flats.example",
  });
};

/** Calendars and booking systems bring bookings; a calendar’s address is a secret. */
export const Calendars = meta.story({
  parameters: portal({ seed: calendars }),
  play: async ({ canvas }) => {
    await openSettings(canvas, "iCal · Seaside flat");
    await expect(canvas.getByText("It brings bookings, and no devices.")).toBeVisible();
    await expect(canvas.getByText("Airbnb")).toBeVisible();
    await expect(canvas.getByText("Secret, so it is not shown")).toBeVisible();
    await expect(canvas.queryByText(/secret\.ics/)).not.toBeInTheDocument();
  },
});

export const OnAPhone = meta.story({
  globals: { width: "360" },
  play: async ({ canvas, canvasElement }) => {
    await openSettings(canvas, SALTO);
    const panel = canvasElement.querySelector(".cp-root")!;
    await expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  },
});
