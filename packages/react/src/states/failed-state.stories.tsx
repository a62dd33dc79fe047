import { expect, fn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { PortalError } from "../api/portal-error.ts";
import { FailedState } from "./failed-state.tsx";

const meta = preview.meta({
  component: FailedState,
  title: "States/FailedState",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { error: new PortalError("Cut.", { code: "network" }), isRetrying: false, onRetry: fn() },
});

export const Network = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent(/^No connection to the server/);
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
  },
});

export const WithRequestId = meta.story({
  args: { error: new PortalError("Down.", { code: "server", requestId: "7c9b6f0e" }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Request 7c9b6f0e")).toBeVisible();
  },
});

export const NotLoaded = meta.story({ args: { error: new PortalError("Late.", { code: "not_loaded" }) } });

/** The same call can only fail again, so none is offered. */
export const NoUseTrying = meta.story({
  args: { error: new PortalError("No.", { code: "customer_forbidden" }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("You have no access to this customer")).toBeVisible();
    await expect(canvas.queryByRole("button")).not.toBeInTheDocument();
  },
});

export const Dark = Network.extend({ globals: { scheme: "dark", width: "320" } });
