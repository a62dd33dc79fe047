import { expect, waitFor } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { ConnectAccountButton } from "./connect-account-button.tsx";

const meta = preview.meta({
  component: ConnectAccountButton,
  title: "Connected accounts/ConnectAccountButton",
  decorators: [
    (Story) => (
      <main style={{ padding: 24 }}>
        <Story />
      </main>
    ),
  ],
});

export const Ready = meta.story({
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole("button", { name: "Connect an account" });
    await userEvent.click(button);
    await expect(await canvas.findByRole("dialog", { name: "Connect an account" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).not.toBeInTheDocument());
    await expect(button).toHaveFocus();
  },
});

export const OwnWords = meta.story({
  args: { children: "Add a lock brand", variant: "default" },
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "Add a lock brand" });
    await expect(button).toBeVisible();
    // It takes no more of the host's page than its own room.
    const { width } = button.getBoundingClientRect();
    await expect(button.closest(".cp-root")?.getBoundingClientRect().width).toBe(width);
  },
});

/** Who may only look is not offered it. */
export const ReadOnly = meta.story({
  parameters: portal({ props: { readOnly: true } }),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).not.toBeInTheDocument();
  },
});

/** What is not managed is told with what that means, before anybody is asked to manage it. */
export const UnmanagedDevices = meta.story({
  args: { params: { accepted_providers: ["nuki"], automatically_manage_new_devices: false } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Connect an account" }));
    const frame = await canvas.findByTitle<HTMLIFrameElement>(/^Sign-in page/);
    const id = new URL(frame.src).searchParams.get("connect_webview_id") ?? "";
    storySandbox().simulate.completeConnectWebview({ connect_webview_id: id, email: "doors@harbor.pt" });
    await expect(await canvas.findByText(/^\d devices are not managed yet$/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: /^Manage all/ })).toBeVisible();
  },
});

export const UnmanagedOnAPhone = UnmanagedDevices.extend({
  globals: { viewport: { value: "mobile1" }, scheme: "dark" },
});
