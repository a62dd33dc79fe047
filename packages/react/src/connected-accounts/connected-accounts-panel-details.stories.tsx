import { DEMO } from "@customer-portal/sandbox";
import { expect, fn, waitFor, within } from "storybook/test";
import { HOSTILE, hostileSeed } from "../../../../.storybook/hostile-seed.ts";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal } from "../../../../.storybook/story-sandbox.ts";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";

const meta = preview.meta({
  component: ConnectedAccountsPanel,
  title: "Connected accounts/ConnectedAccountsPanel details",
});

const YALE = `Yale · ${DEMO.accounts.signedOut}`;
const SALTO = "Salto KS · reception@harbor.pt";

export const DetailsBeside = meta.story({
  args: { onSelectedChange: fn() },
  play: async ({ canvas, userEvent, args: { onSelectedChange } }) => {
    await userEvent.click(await canvas.findByRole("button", { name: `What to do: ${YALE}` }));
    const details = await detailsOf(canvas);
    await expect(await details.findByRole("heading", { name: "Yale" })).toBeVisible();
    await expect(details.getByText(DEMO.accounts.signedOut, { selector: "p" })).toBeVisible();
    await expect(details.getByText(/^Signed out since .*\d\d:\d\d$/, { selector: ".cp-trouble-title" })).toBeVisible();
    await expect(
      await details.findByText("12 devices can’t be controlled. Codes already set keep working."),
    ).toBeVisible();
    await expect(details.getByRole("button", { name: "Reconnect" })).toBeVisible();
    const devices = within(details.getByRole("region", { name: /^Devices/ }));
    await expect(devices.getAllByRole("listitem")).toHaveLength(12);
    const facts = [...details.getByText("Brand").closest("dl")!.children].map(({ textContent }) => textContent);
    await expect(facts).toEqual([
      "BrandYale",
      `Signs in as${DEMO.accounts.signedOut}`,
      expect.stringMatching(/^Connected since\d+ \w+ \d{4}$/),
      "BringsLocks",
    ]);
    await userEvent.click(details.getByRole("button", { name: "Close details" }));
    await expect(canvas.queryByRole("complementary")).not.toBeInTheDocument();
    await expect(onSelectedChange).toHaveBeenLastCalledWith(null);
  },
});

export const Dark = meta.story({
  globals: { scheme: "dark" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText(YALE));
    await expect(await canvas.findByRole("heading", { name: "Yale" })).toBeVisible();
  },
});

/** An account that works: its devices are run from here. */
export const RunADevice = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText(SALTO));
    const details = await detailsOf(canvas);
    await expect(await details.findByText("Working")).toBeVisible();
    const door = await rowOf(details, DEMO.devices.unlocked);
    await userEvent.click(door.getByRole("button", { name: `Lock ${DEMO.devices.unlocked}` }));
    await expect(await door.findByText("Locked")).toBeVisible();
  },
});

/** Escape leaves one place at a time, and focus goes along. */
export const DeviceInItsPlace = meta.story({
  args: { onSelectedChange: fn() },
  play: async ({ canvas, userEvent, args: { onSelectedChange } }) => {
    await userEvent.click(await canvas.findByText(SALTO));
    const details = await detailsOf(canvas);
    await userEvent.click(await details.findByText(DEMO.devices.autoLock));
    const heading = await details.findByRole("heading", { name: DEMO.devices.autoLock });
    await waitFor(() => expect(details.getByRole("heading", { name: DEMO.devices.autoLock })).toHaveFocus());
    const selected = { connectedAccountId: expect.any(String), deviceId: expect.any(String) };
    await expect(onSelectedChange).toHaveBeenLastCalledWith(selected);
    await expect(details.getByRole("button", { name: SALTO })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect(heading).not.toBeInTheDocument();
    await waitFor(() => expect(details.getByText(DEMO.devices.autoLock).closest("button")).toHaveFocus());
    await expect(onSelectedChange).toHaveBeenLastCalledWith({ ...selected, deviceId: undefined });
    await userEvent.keyboard("{Escape}");
    await expect(onSelectedChange).toHaveBeenLastCalledWith(null);
    await waitFor(() => expect(canvas.getByText(SALTO).closest("button")).toHaveFocus());
  },
});

export const DetailsInstead = meta.story({
  globals: { width: "360" },
  play: async ({ canvas, userEvent }) => {
    const name = await canvas.findByText(YALE);
    await userEvent.click(name);
    await expect(await canvas.findByRole("heading", { name: "Yale" })).toHaveFocus();
    await expect(name).not.toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "All accounts" }));
    await expect(name).toBeVisible();
    await expect(name.closest("button")).toHaveFocus();
  },
});

/** The host says that this portal is for looking. */
export const ReadOnly = meta.story({
  parameters: portal({ props: { readOnly: true } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText(SALTO));
    const door = await rowOf(await detailsOf(canvas), DEMO.devices.autoLock);
    await expect(door.getByRole("button", { name: `Unlock ${DEMO.devices.autoLock}` })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
});

export const HostileNames = meta.story({
  globals: { width: "320" },
  parameters: portal({ seed: hostileSeed }),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByText(new RegExp(HOSTILE.unbroken)));
    await expect(await canvas.findByText(HOSTILE.unbroken, { selector: ".cp-details-subtitle" })).toBeVisible();
    const panel = canvasElement.querySelector(".cp-root")!;
    await expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  },
});

const detailsOf = async (canvas: Pick<ReturnType<typeof within>, "findByRole">) =>
  within(await canvas.findByRole("complementary", { name: "Account details" }));
