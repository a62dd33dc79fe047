import { expect, fn, spyOn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Boundary } from "./boundary.tsx";
import { Button } from "./button.tsx";

let isBroken = true;

function Door() {
  if (isBroken) throw new Error("No such door.");
  return <p>All is well.</p>;
}

const meta = preview.meta({
  component: Boundary,
  title: "Parts/Boundary",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    onCatch: fn(),
    renderFallback: (error: Error, retry: () => void) => (
      <>
        <p>Could not be drawn: {error.message}</p>
        <Button onClick={retry}>Draw again</Button>
      </>
    ),
    children: <Door />,
  },
  beforeEach: () => {
    isBroken = true;
    // React tells the console of everything that a boundary catches.
    const quiet = spyOn(console, "error").mockImplementation(() => undefined);
    return () => quiet.mockRestore();
  },
});

export const Fallen = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByText("Could not be drawn: No such door.")).toBeVisible();
    await expect(args.onCatch).toHaveBeenCalledTimes(1);
    isBroken = false;
    await userEvent.click(canvas.getByRole("button", { name: "Draw again" }));
    await expect(canvas.getByText("All is well.")).toBeVisible();
  },
});
