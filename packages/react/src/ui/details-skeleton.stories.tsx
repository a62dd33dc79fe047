import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { DetailsSkeleton } from "./details-skeleton.tsx";

const meta = preview.meta({
  component: DetailsSkeleton,
  title: "Parts/DetailsSkeleton",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { label: "Loading device…" },
});

export const Waiting = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Loading device…").parentElement).toHaveAttribute("aria-busy", "true");
  },
});

export const Dark = Waiting.extend({ globals: { scheme: "dark" } });
