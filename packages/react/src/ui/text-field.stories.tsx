import { useState } from "react";
import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { TextField } from "./text-field.tsx";

const meta = preview.meta({
  component: TextField,
  title: "Parts/TextField",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  render: function Typed({ value: first, ...args }) {
    const [value, setValue] = useState(first);
    return <TextField {...args} value={value} onChange={setValue} />;
  },
  args: { label: "Name of this account", value: "Main building", onChange: () => undefined },
});

export const Ready = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole("textbox", { name: "Name of this account" });
    await userEvent.type(field, " 2");
    await expect(field).toHaveValue("Main building 2");
  },
});

export const Problem = meta.story({
  args: { value: "", problem: "Write a name first." },
  play: async ({ canvas }) => {
    const field = canvas.getByRole("textbox");
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription("Write a name first.");
  },
});
