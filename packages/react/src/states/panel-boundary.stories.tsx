import { expect, fn, spyOn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { PanelBoundary } from "./panel-boundary.tsx";

let isBroken = true;

function Doors() {
  if (isBroken) throw new TypeError("No such door.");
  return <p>All is well.</p>;
}

const meta = preview.meta({
  component: PanelBoundary,
  title: "States/PanelBoundary",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { onRetry: fn(), children: <Doors /> },
  beforeEach: () => {
    isBroken = true;
    // React tells the console of everything that a boundary catches.
    const quiet = spyOn(console, "error").mockImplementation(() => undefined);
    return () => quiet.mockRestore();
  },
});

/** A fault of ours stays in its panel. */
export const Fallen = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent(/^This part could not be shown/);
    isBroken = false;
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(args.onRetry).toHaveBeenCalledTimes(1);
    await expect(canvas.getByText("All is well.")).toBeVisible();
  },
});

export const Dark = meta.story({ globals: { scheme: "dark", width: "320" } });
