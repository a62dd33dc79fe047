import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { DetailsHeader } from "./details-header.tsx";
import { Picture } from "./picture.tsx";

const meta = preview.meta({
  component: DetailsHeader,
  title: "Parts/DetailsHeader",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    id: "front-door",
    picture: <Picture src={undefined} icon="lock" kind="lock" />,
    title: "Front door",
    subtitle: "Lock · Salto KS · Lobby",
  },
});

export const Lock = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 2, name: "Front door" })).toHaveAttribute("tabindex", "-1");
  },
});

export const LongName = meta.story({
  globals: { width: "320" },
  args: { title: "Unbroken".repeat(30) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading").getBoundingClientRect().right).toBeLessThanOrEqual(320);
  },
});

export const Dark = Lock.extend({ globals: { scheme: "dark" } });
