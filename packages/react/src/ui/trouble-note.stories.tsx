import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Button } from "./button.tsx";
import { TroubleNote } from "./trouble-note.tsx";

const meta = preview.meta({
  component: TroubleNote,
  title: "Parts/TroubleNote",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    icon: "offline" as const,
    tone: "warning" as const,
    title: "Offline since 14:02",
    advice: "Codes already set keep working. Check its bridge.",
  },
});

export const Warning = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Offline since 14:02")).toBeVisible();
    await expect(canvas.getByText("Codes already set keep working. Check its bridge.")).toBeVisible();
  },
});

export const Danger = meta.story({
  args: {
    tone: "danger",
    icon: "account",
    title: "The account is signed out",
    advice: "12 devices can’t be controlled. Sign in to it again.",
    children: <Button>Show devices</Button>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Show devices" })).toBeVisible();
  },
});

export const Dark = Danger.extend({ globals: { scheme: "dark", width: "320" } });
