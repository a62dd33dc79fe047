import { expect, spyOn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Picture } from "../ui/picture.tsx";
import { Row } from "../ui/row.tsx";
import { RowBoundary } from "./row-boundary.tsx";

function Unreadable(): never {
  throw new TypeError("No such door.");
}

function Doors() {
  return (
    <div className="cp-list" role="list" aria-label="Doors">
      <RowBoundary place={{ index: 0, total: 2 }} item={undefined}>
        <Unreadable />
      </RowBoundary>
      <Row
        index={1}
        total={2}
        kind="lock"
        picture={<Picture src={undefined} icon="lock" kind="lock" />}
        name="Pool gate"
        meta="Harbor Hotels"
        metaTone="plain"
      />
    </div>
  );
}

const meta = preview.meta({
  component: Doors,
  title: "States/RowBoundary",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  beforeEach: () => {
    // React tells the console of everything that a boundary catches.
    const quiet = spyOn(console, "error").mockImplementation(() => undefined);
    return () => quiet.mockRestore();
  },
});

/** One row that can't be drawn says so in its place; the list goes on. */
export const Broken = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText("This can’t be shown")).toBeVisible();
    await expect(canvas.getByText("Pool gate")).toBeVisible();
    await expect(canvas.getAllByRole("listitem")).toHaveLength(2);
  },
});

export const Dark = meta.story({ globals: { scheme: "dark", width: "320" } });
