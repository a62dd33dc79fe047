import { expect, fn, waitFor } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";

const meta = preview.meta({
  component: ConfirmDialog,
  title: "Parts/ConfirmDialog",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    title: "Unlock Room 204 door?",
    body: "Anyone at the door can then walk in.",
    confirmLabel: "Unlock",
    cancelLabel: "Cancel",
    onConfirm: fn(),
    onClose: fn(),
  },
});

export const Open = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const dialog = canvas.getByRole("dialog", { name: "Unlock Room 204 door?" });
    await expect(dialog).toBeVisible();
    await expect(dialog).toHaveAccessibleDescription("Anyone at the door can then walk in.");
    await expect(canvas.getByRole("button", { name: "Cancel" })).toHaveFocus();
    await userEvent.click(canvas.getByRole("button", { name: "Unlock" }));
    await expect(args.onConfirm).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1));
  },
});

export const Dark = meta.story({
  globals: { scheme: "dark" },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1));
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
});

export const LongNameOnPhone = meta.story({
  globals: { viewport: { value: "mobile1" } },
  args: { title: `Unlock ${"Unbroken".repeat(30)}?` },
  play: async ({ canvas }) => {
    const { left, right } = canvas.getByRole("dialog").getBoundingClientRect();
    await expect(left).toBeGreaterThanOrEqual(0);
    await expect(right).toBeLessThanOrEqual(320);
    await expect(document.documentElement.scrollWidth).toBe(320);
  },
});
