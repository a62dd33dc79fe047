import { expect, fn, waitFor } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { HoldButton } from "./hold-button.tsx";

const meta = preview.meta({
  component: HoldButton,
  title: "Parts/HoldButton",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    label: "Hold to unlock",
    name: "Hold to unlock Room 204 door",
    earlyLabel: "Keep holding",
    againLabel: "Press Enter again to unlock",
    variant: "strong" as const,
    confirm: {
      title: "Unlock Room 204 door?",
      body: "Anyone can then walk in.",
      confirmLabel: "Unlock",
      cancelLabel: "Cancel",
    },
    onConfirm: fn(),
  },
});

export const Idle = meta.story({
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole("button", { name: args.name })).toHaveTextContent("Hold to unlock");
  },
});

export const Holding = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const target = canvas.getByRole("button");
    await userEvent.pointer({ keys: "[MouseLeft>]", target });
    await expect(target).toHaveAttribute("data-phase", "holding");
    await expect(args.onConfirm).not.toHaveBeenCalled();
    await waitFor(() => expect(args.onConfirm).toHaveBeenCalledTimes(1));
  },
});

export const LetGoEarly = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const button = canvas.getByRole("button");
    await userEvent.click(button);
    await expect(button).toHaveTextContent("Keep holding");
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
});

export const Armed = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const button = canvas.getByRole("button");
    button.focus();
    await userEvent.keyboard("{Enter}");
    await expect(button).toHaveTextContent("Press Enter again to unlock");
    await expect(button).toHaveAccessibleName("Hold to unlock Room 204 door: Press Enter again to unlock");
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
});

export const Off = meta.story({
  args: { off: true },
  play: async ({ canvas, userEvent, args }) => {
    const button = canvas.getByRole("button");
    button.focus();
    await expect(button).toHaveFocus();
    await userEvent.keyboard("{Enter}{Enter}");
    await expect(button).toHaveTextContent("Hold to unlock");
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
});

export const Dark = meta.story({
  globals: { scheme: "dark" },
  args: { variant: "default", label: "Unlock" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button")).toHaveTextContent("Unlock");
  },
});
