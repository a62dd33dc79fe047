import { expect, fn, waitFor } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Button } from "./button.tsx";
import { closeDialog } from "./close-dialog.ts";
import { Icon } from "./icon.tsx";
import { Modal } from "./modal.tsx";

const meta = preview.meta({
  component: Modal,
  title: "Parts/Modal",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    title: "Disconnect Yale?",
    onClose: fn(),
    children: (
      <div className="cp-dialog-actions">
        <Button onClick={closeDialog}>Cancel</Button>
      </div>
    ),
  },
});

export const ClosedByItsButton = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole("dialog", { name: "Disconnect Yale?" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1));
  },
});

export const ClosedByEscape = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole("button", { name: "Cancel" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1));
  },
});

export const AskedBeforeItCloses = meta.story({
  args: {
    header: (
      <Button variant="quiet" aria-label="Close">
        <Icon name="close" />
      </Button>
    ),
    onLeave: fn(),
  },
  play: async ({ canvas, userEvent, args }) => {
    const dialog = canvas.getByRole("dialog", { name: "Disconnect Yale?" });
    await expect(canvas.getByRole("heading", { name: "Disconnect Yale?" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect(args.onLeave).toHaveBeenCalledTimes(1);
    // Back on a phone asks the dialog itself.
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    await expect(args.onLeave).toHaveBeenCalledTimes(2);
    await expect(dialog).toHaveAttribute("open");
    await expect(args.onClose).not.toHaveBeenCalled();
  },
});
