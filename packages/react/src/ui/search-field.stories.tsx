import { useState } from "react";
import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { SearchField } from "./search-field.tsx";

function Field({ initial }: { initial: string }) {
  const [value, setValue] = useState(initial);
  return (
    <InsideRoot>
      <SearchField value={value} onChange={setValue} label="Search by name" clearLabel="Clear search" />
    </InsideRoot>
  );
}

const meta = preview.meta({ component: Field, title: "Parts/SearchField", args: { initial: "" } });

export const Empty = meta.story({
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole("button")).not.toBeInTheDocument();
    await userEvent.type(canvas.getByRole("searchbox", { name: "Search by name" }), "suite");
    await expect(canvas.getByRole("searchbox")).toHaveValue("suite");
  },
});

export const Filled = meta.story({
  args: { initial: "suite" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Clear search" }));
    await expect(canvas.getByRole("searchbox")).toHaveValue("");
    await expect(canvas.getByRole("searchbox")).toHaveFocus();
  },
});

export const Dark = meta.story({
  args: { initial: "A search that is longer than a phone is wide" },
  globals: { scheme: "dark", width: "320" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Clear search" })).toBeVisible();
  },
});
