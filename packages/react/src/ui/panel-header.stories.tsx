import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { PanelHeader } from "./panel-header.tsx";

const meta = preview.meta({
  component: PanelHeader,
  title: "Parts/PanelHeader",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { title: "Devices", count: "84" },
});

export const Counted = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 2, name: "Devices" })).toBeVisible();
    await expect(canvas.getByText("84")).toBeVisible();
  },
});

export const NotCountedYet = meta.story({
  args: { count: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading").parentElement).toHaveTextContent(/^Devices$/);
  },
});

export const Dark = Counted.extend({ globals: { scheme: "dark" } });
