import { expect, waitFor } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { CustomerPortalFrame } from "./customer-portal-frame.tsx";
import type { PortalLinkAnswer } from "./portal-link.ts";

/** A page that is not ours: it is shown as it is, which is all that a frame within one origin can show here. */
const otherPage = (lives: number) => async (): Promise<PortalLinkAnswer> => ({
  url: `${location.origin}/mockServiceWorker.js`,
  expires_at: new Date(Date.now() + lives).toISOString(),
});

const meta = preview.meta({
  component: CustomerPortalFrame,
  title: "Portal/CustomerPortalFrame",
  args: { origin: "https://portal.example.com", fetchLink: otherPage(3_600_000), onError: () => undefined },
  render: (args, { globals }) => (
    <CustomerPortalFrame {...args} colorScheme={globals["scheme"] as "auto" | "light" | "dark"} />
  ),
});

export const Loading = meta.story({
  args: { fetchLink: () => new Promise(() => undefined) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector("[aria-busy=true]")).toBeVisible();
    // Nothing is said before it takes long.
    await expect(canvas.getByRole("status")).toHaveTextContent("");
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("Loading…"));
  },
});

export const Shown = meta.story({
  args: { maxHeight: 360, title: "Doors at Harbor Hotels" },
  play: async ({ canvas, userEvent }) => {
    const skip = await canvas.findByRole("button", { name: "Skip Doors at Harbor Hotels" });
    await expect(canvas.getByTitle("Doors at Harbor Hotels").getBoundingClientRect().height).toBe(360);
    await userEvent.tab();
    await expect(skip).toHaveFocus();
    await expect(skip).toBeVisible();
  },
});

export const NoLink = meta.story({
  args: { fetchLink: () => Promise.reject(new Error("The server is away.")) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/can’t be opened.*then try again/);
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
});

export const NotSetUp = meta.story({
  args: { origin: "portal.example.com" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/not set up correctly/);
  },
});

/** Our own page says by itself that its link has ended; for another it is said above. */
export const Expired = meta.story({
  args: { fetchLink: otherPage(400), maxHeight: 360 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/Your access has ended/);
    await expect(canvas.getByRole("button", { name: "Renew access" })).toBeVisible();
    await expect(canvas.getByTitle("Customer portal")).toBeVisible();
  },
});

export const ExpiredOnAPhone = Expired.extend({ globals: { scheme: "dark", width: "320" } });
