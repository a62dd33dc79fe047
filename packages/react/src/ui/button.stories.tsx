import { expect, fn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Button } from "./button.tsx";

const meta = preview.meta({
  component: Button,
  title: "Parts/Button",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { children: "Lock", onClick: fn() },
});

export const Default = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Lock" }));
    await expect(args.onClick).toHaveBeenCalledTimes(1);
  },
});

export const Strong = meta.story({ args: { variant: "strong" } });

export const Quiet = meta.story({ args: { variant: "quiet" } });

/** It keeps its place in the tab order, so that its reason can be read. */
export const Off = meta.story({
  args: { off: true, title: "Waiting for the lock." },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Lock" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onClick).not.toHaveBeenCalled();
  },
});

export const Dark = Strong.extend({ globals: { scheme: "dark" } });
