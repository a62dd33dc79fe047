import { expect, fn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { NothingShown } from "./nothing-shown.tsx";

const meta = preview.meta({
  component: NothingShown,
  title: "Parts/NothingShown",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    isWell: false,
    title: "Nothing found",
    body: "No device matches what you searched for.",
    showAllLabel: "Show all devices",
    onShowAll: fn(),
  },
});

export const NothingFound = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByText("Nothing found")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show all devices" }));
    await expect(args.onShowAll).toHaveBeenCalledTimes(1);
  },
});

/** Nothing was found that needs a person, among everything there is. */
export const AllWell = meta.story({
  args: { isWell: true, title: "Nothing needs attention", body: "Every device answers and has enough battery." },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Nothing needs attention")).toBeVisible();
  },
});

export const Dark = AllWell.extend({ globals: { scheme: "dark" } });
