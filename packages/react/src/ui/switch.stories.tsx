import { expect, fn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Switch } from "./switch.tsx";

const meta = preview.meta({
  component: Switch,
  title: "Parts/Switch",
  decorators: [
    (Story) => (
      <InsideRoot>
        <p id="label">Add new devices</p>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { checked: true, labelledBy: "label", onChange: fn() },
});

export const On = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const control = canvas.getByRole("switch", { name: "Add new devices" });
    await expect(control).toBeChecked();
    await userEvent.click(control);
    await expect(args.onChange).toHaveBeenCalledWith(false);
  },
});

export const Off = meta.story({
  args: { checked: false },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("switch")).toHaveFocus();
    await userEvent.keyboard(" ");
    await expect(args.onChange).toHaveBeenCalledWith(true);
  },
});

export const CannotBeSet = meta.story({
  args: { off: true },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole("switch"));
    await expect(args.onChange).not.toHaveBeenCalled();
  },
});

export const NotSettledYet = meta.story({
  globals: { scheme: "dark" },
  args: { pending: true },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole("switch"));
    await expect(args.onChange).not.toHaveBeenCalled();
  },
});
