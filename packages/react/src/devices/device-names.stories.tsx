import { expect, waitFor, within } from "storybook/test";
import { HOSTILE, hostileSeed } from "../../../../.storybook/hostile-seed.ts";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal } from "../../../../.storybook/story-sandbox.ts";
import { DevicesPanel } from "./devices-panel.tsx";

const meta = preview.meta({
  component: DevicesPanel,
  title: "Devices/Names of all kinds",
  parameters: portal({ seed: hostileSeed }),
});

export const List = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(HOSTILE.markup, { selector: "bdi" })).toBeVisible();
    await expect(canvas.getByText(HOSTILE.rightToLeft, { selector: "bdi" })).toBeVisible();
    await expect(canvas.getByText(HOSTILE.emoji, { selector: "bdi" })).toBeVisible();
    // A name that reads from the right still begins where all names begin.
    const [hebrew, emoji] = [HOSTILE.rightToLeft, HOSTILE.emoji].map((name) =>
      canvas.getByText(name, { selector: "bdi" }).getBoundingClientRect(),
    );
    await expect(hebrew?.left).toBe(emoji?.left);
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
    await expect(canvas.getAllByText("Unnamed device")).toHaveLength(2);
    await expect((await rowOf(canvas, "Almost nothing")).queryByRole("alert")).not.toBeInTheDocument();
    await expect(canvas.getByText("From the future")).toBeVisible();
  },
});

export const NarrowList = meta.story({
  globals: { viewport: { value: "mobile1" } },
  play: async ({ canvas }) => {
    await canvas.findByText(HOSTILE.emoji);
    await expect(document.documentElement.scrollWidth).toBe(320);
    await expect(innerWidth).toBe(320);
  },
});

export const NarrowDetails = meta.story({
  globals: { viewport: { value: "mobile1" } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByText(HOSTILE.unbroken, { selector: "bdi" }))[0]!);
    const details = within(await canvas.findByRole("complementary"));
    await expect(await details.findByRole("heading", { name: HOSTILE.unbroken })).toBeVisible();
    await waitFor(() => expect(details.getByText("Account")).toBeVisible());
    await expect(document.documentElement.scrollWidth).toBe(320);
  },
});

export const Confirm = meta.story({
  globals: { viewport: { value: "mobile1" } },
  play: async ({ canvas }) => {
    const row = await rowOf(canvas, HOSTILE.emoji);
    row.getByRole("button", { name: /^Unlock/ }).click();
    await expect(await canvas.findByRole("dialog", { name: `Unlock ${HOSTILE.emoji}?` })).toBeVisible();
    await expect(document.documentElement.scrollWidth).toBe(320);
  },
});
