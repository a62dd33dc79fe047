import { expect, fn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { RetryButton } from "./retry-button.tsx";

const meta = preview.meta({
  component: RetryButton,
  title: "States/RetryButton",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { isRetrying: false, onRetry: fn() },
});

export const Idle = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
  },
});

/** What the portal tries by itself changes nothing on it; a press does. */
export const Busy = meta.story({
  args: { isRetrying: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(canvas.getByRole("button", { name: "Trying again…" })).toHaveAttribute("aria-disabled", "true");
  },
});
