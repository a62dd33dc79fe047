import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { StateWord } from "./state-word.tsx";

const meta = preview.meta({
  component: StateWord,
  title: "Parts/StateWord",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { children: "Locked" },
});

export const Plain = meta.story({ args: { icon: "lock-open", children: "Unlocked" } });

export const Ok = meta.story({ args: { icon: "lock", tone: "ok", children: "Locked" } });

export const Warning = meta.story({ args: { icon: "question", tone: "warning", children: "Unknown" } });

export const Danger = meta.story({ args: { icon: "warning", tone: "danger", children: "Signed out" } });

export const WithoutIcon = meta.story({
  args: { children: "20.5°C" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("20.5°C")).toBeVisible();
  },
});

export const Dark = Warning.extend({ globals: { scheme: "dark" } });
