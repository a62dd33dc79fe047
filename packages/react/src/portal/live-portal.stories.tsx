import { expect } from "storybook/test";
import { demoDeviceId } from "../../../../.storybook/demo-device-id.ts";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { CustomerPortal } from "./customer-portal.tsx";

const meta = preview.meta({
  component: CustomerPortal,
  title: "Portal/Live",
  args: { customerKey: "the toolbar’s" },
});

const DOOR = "Room 205 door";

/** What happens at the door shows at once, and the portal says that it does. */
export const AtOnce = meta.story({
  parameters: portal({ isWhole: true, live: true }),
  play: async ({ canvas }) => {
    const row = await rowOf(canvas, DOOR);
    await expect(await canvas.findByText("Live")).toBeVisible();
    await expect(await row.findByText("Locked")).toBeVisible();
    storySandbox().simulate.turnLock({ device_id: await demoDeviceId(DOOR), locked: false });
    await expect(await row.findByText("Unlocked")).toBeVisible();
  },
});

export const OnAPhone = meta.story({ globals: { width: "320" }, parameters: portal({ isWhole: true, live: true }) });

/** Every way to a section is whole, however long the words of the mark are. */
export const WithoutTitle = meta.story({
  globals: { width: "360" },
  parameters: portal({ isWhole: true, live: true, props: { title: undefined } }),
  play: async ({ canvas }) => {
    const last = await canvas.findByRole("button", { name: /^Accounts/ });
    const { right } = last.getBoundingClientRect();
    const nav = last.closest("nav")?.getBoundingClientRect();
    await expect(right).toBeLessThanOrEqual(nav?.right ?? 0);
  },
});

/** Where the server offers no stream, events are looked at every few seconds. */
export const LookedAt = meta.story({
  parameters: portal({ isWhole: true }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Checked every few seconds")).toBeVisible();
  },
});
