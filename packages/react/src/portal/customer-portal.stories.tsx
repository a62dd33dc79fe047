import { http, HttpResponse } from "msw";
import { expect, waitFor, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { portal } from "../../../../.storybook/story-sandbox.ts";
import { CustomerPortal } from "./customer-portal.tsx";

const meta = preview.meta({
  component: CustomerPortal,
  title: "Portal/CustomerPortal",
  args: { customerKey: "the toolbar’s" },
});

type Queries = ReturnType<typeof within>;

const navigationOf = async (canvas: Queries) => within(await canvas.findByRole("navigation"));

export const Whole = meta.story({
  parameters: portal({ isWhole: true }),
  play: async ({ canvas }) => {
    const navigation = await navigationOf(canvas);
    await expect(await navigation.findByRole("button", { name: /Devices.*4 need attention.*84/ })).toBeVisible();
    await expect(await navigation.findByRole("button", { name: /Rooms.*62/ })).toBeVisible();
    await expect(await navigation.findByRole("button", { name: /Accounts.*1 needs attention.*5/ })).toBeVisible();
    await expect(canvas.getByText("Harbor Hotels")).toBeVisible();
  },
});

export const Spaces = meta.story({
  parameters: portal({ isWhole: true, props: { view: { section: "spaces", spaceKey: "harbor-room-204" } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { name: "Room 204" })).toBeVisible();
  },
});

export const Accounts = meta.story({
  parameters: portal({ isWhole: true, props: { view: { section: "connected_accounts" } } }),
});

export const OnAPhone = meta.story({
  globals: { width: "360" },
  parameters: portal({ isWhole: true }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^Room 203 door/ }));
    await expect(await canvas.findByRole("button", { name: "All devices" })).toBeVisible();
  },
});

export const OnATablet = meta.story({ globals: { width: "768" }, parameters: portal({ isWhole: true }) });

export const Dark = meta.story({ globals: { scheme: "dark" }, parameters: portal({ isWhole: true }) });

export const Compact = meta.story({ globals: { density: "compact" }, parameters: portal({ isWhole: true }) });

/** Words follow the business: here an apartment house. */
export const ApartmentHouse = meta.story({
  parameters: portal({ isWhole: true, customerKey: "maple-court" }),
  play: async ({ canvas }) => {
    await expect(await (await navigationOf(canvas)).findByRole("button", { name: /^Units/ })).toBeVisible();
  },
});

export const NothingConnectedYet = meta.story({
  parameters: portal({ isWhole: true, seed: "empty" }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("No devices yet")).toBeVisible();
  },
});

/** A part that the host leaves out is not asked for either. */
export const WithoutAccounts = meta.story({
  parameters: portal({ isWhole: true, props: { features: { connect: { exclude: true } } } }),
  play: async ({ canvas }) => {
    const navigation = await navigationOf(canvas);
    await navigation.findByRole("button", { name: /Rooms.*62/ });
    await expect(navigation.queryByRole("button", { name: /^Accounts/ })).not.toBeInTheDocument();
  },
});

/** Where there is one place to be, there is no navigation. */
export const OnlyAccounts = meta.story({
  parameters: portal({ isWhole: true, props: { features: { manage: { exclude: true } } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/front-desk@harbor.pt/)).toBeVisible();
    await expect(canvas.queryByRole("navigation")).not.toBeInTheDocument();
  },
});

export const NothingAllowed = meta.story({
  parameters: portal({
    isWhole: true,
    props: { features: { manage: { exclude: true }, connect: { exclude: true } } },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Nothing to show here")).toBeVisible();
    await expect(canvas.queryByRole("navigation")).not.toBeInTheDocument();
  },
});

/** What the server refuses leaves the navigation as soon as it is known; the rest goes on. */
export const AccountsRefused = meta.story({
  parameters: portal({
    isWhole: true,
    handlers: [
      http.post("*/api/customer-portal/connected_accounts/list", () =>
        HttpResponse.json(
          { error: { type: "route_not_allowed", message: "Accounts are not part of this portal." } },
          { status: 404 },
        ),
      ),
    ],
  }),
  play: async ({ canvas }) => {
    const navigation = await navigationOf(canvas);
    await navigation.findByRole("button", { name: /Rooms.*62/ });
    await waitFor(() => expect(navigation.queryByRole("button", { name: /^Accounts/ })).not.toBeInTheDocument());
    await expect(canvas.getByText("Room 203 door")).toBeVisible();
  },
});
