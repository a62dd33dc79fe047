import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { useState } from "react";
import { Chips } from "./chips.tsx";

const OPTIONS = [
  { value: "all", label: "All", count: "84" },
  { value: "trouble", label: "Needs attention", count: "4" },
  { value: "locks", label: "Locks", count: "61" },
  { value: "climate", label: "Climate", count: "18" },
];

function Choice() {
  const [value, setValue] = useState("all");
  return <Chips label="Show" options={OPTIONS} value={value} onChange={setValue} />;
}

const meta = preview.meta({
  component: Choice,
  title: "Parts/Chips",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
});

export const Some = meta.story({
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole("button", { name: "All 84" })).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(canvas.getByRole("button", { name: "Locks 61" }));
    await expect(canvas.getByRole("button", { name: "Locks 61" })).toHaveAttribute("aria-pressed", "true");
    await expect(canvas.getByRole("button", { name: "All 84" })).toHaveAttribute("aria-pressed", "false");
  },
});

/** Where there is little room they scroll in their own line, and the page does not. */
export const Narrow = meta.story({
  globals: { width: "320", scheme: "dark" },
  play: async ({ canvas }) => {
    const group = canvas.getByRole("group", { name: "Show" });
    await expect(group.getBoundingClientRect().right).toBeLessThanOrEqual(320);
    await expect(group.scrollWidth).toBeGreaterThan(group.clientWidth);
  },
});
