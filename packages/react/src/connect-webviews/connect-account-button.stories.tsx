import { expect, waitFor } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { portal } from "../../../../.storybook/story-sandbox.ts";
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
