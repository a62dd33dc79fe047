import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { RowSkeleton } from "./row-skeleton.tsx";

const meta = preview.meta({
  component: RowSkeleton,
  title: "Parts/RowSkeleton",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
});

export const Waiting = meta.story({
  play: async ({ canvasElement }) => {
    const row = canvasElement.querySelector(".cp-row");
    await expect(row?.getBoundingClientRect().height).toBeGreaterThanOrEqual(52);
    await expect(row).toHaveTextContent(/^$/);
  },
});

export const Dark = Waiting.extend({ globals: { scheme: "dark" } });
