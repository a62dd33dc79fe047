import { expect, fn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { PortalError } from "../api/portal-error.ts";
import { FailureBar } from "./failure-bar.tsx";

const meta = preview.meta({
  component: FailureBar,
  title: "States/FailureBar",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    error: new PortalError("Cut.", { code: "network" }),
    isRetrying: false,
    onRetry: fn(),
    updatedAt: Date.now(),
  },
});

export const Shown = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent(/^No connection to the server\. Could not refresh\./);
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
  },
});

export const Retrying = meta.story({
  args: { isRetrying: true },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await userEvent.click(canvas.getByRole("button", { name: "Trying again…" }));
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
  },
});

/** An answer of long ago says its day too. */
export const Old = meta.story({
  globals: { scheme: "dark", width: "320" },
  args: {
    updatedAt: Date.UTC(2026, 0, 5, 12),
    error: new PortalError("Wait.", { code: "rate_limited", retryAfter: 40_000 }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent(/known at Mon,? 5 Jan.*Try again in 40 s\./);
  },
});
