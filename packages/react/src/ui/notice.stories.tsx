import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

const meta = preview.meta({
  component: Notice,
  title: "Parts/Notice",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { icon: "device" as const, title: "No devices yet", body: "They appear here once an account is connected." },
});

export const Neutral = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText("No devices yet")).toBeVisible();
    await expect(canvas.queryByRole("alert")).not.toBeInTheDocument();
  },
});

export const Danger = meta.story({
  args: {
    icon: "warning",
    tone: "danger",
    title: "The server has a problem",
    body: "It is not on your side. Wait a moment, then try again.",
    note: "Request 7c9b6f0e-4a43-4b0e-9a55-0f2f6f6f6f6f",
    children: <Button>Try again</Button>,
  },
  play: async ({ canvas }) => {
    const alert = canvas.getByRole("alert");
    await expect(alert).toHaveTextContent(/^The server has a problem.*then try again\.$/);
    await expect(canvas.getByText(/^Request 7c9b6f0e/)).toBeVisible();
    await expect(alert).not.toContainElement(canvas.getByRole("button", { name: "Try again" }));
  },
});

export const Dark = Danger.extend({ globals: { scheme: "dark", width: "320" } });
