import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { type Fact, Facts } from "./facts.tsx";

const KNOWN: readonly Fact[] = [
  ["Battery", "82%"],
  ["Connection", "Online"],
  ["Auto-lock", undefined],
  ["Model", "Salto XS4 One"],
];

const meta = preview.meta({
  component: Facts,
  title: "Parts/Facts",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { facts: KNOWN },
});

export const Known = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("term")).toHaveLength(3);
    await expect(canvas.queryByText("Auto-lock")).not.toBeInTheDocument();
  },
});

export const LongValues = meta.story({
  globals: { width: "320" },
  args: {
    facts: [
      ["Account", "front-desk-of-the-whole-harbour@long-name-of-a-hotel.example"],
      ["Place", "מחסן"],
    ],
  },
  play: async ({ canvas }) => {
    const value = canvas.getByText(/^front-desk/).getBoundingClientRect();
    await expect(value.right).toBeLessThanOrEqual(320);
  },
});

export const Dark = Known.extend({ globals: { scheme: "dark" } });
