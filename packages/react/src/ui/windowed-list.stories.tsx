import { expect, waitFor, within } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Picture } from "./picture.tsx";
import { Row } from "./row.tsx";
import { WindowedList } from "./windowed-list.tsx";

function Rooms({ total }: { total: number }) {
  return (
    <>
      <h2 id="rooms" className="cp-panel-title">
        Rooms
      </h2>
      <WindowedList
        items={Array.from({ length: total }, (_, index) => `Room ${index + 1}`)}
        keyOf={(name) => name}
        keep={[]}
        labelledBy="rooms"
        renderRow={(name, index) => (
          <Row
            id={name}
            index={index}
            total={total}
            kind="other"
            picture={<Picture src={undefined} icon="door" kind="other" />}
            name={name}
            meta="Harbor Hotels"
            metaTone="plain"
          />
        )}
      />
    </>
  );
}

const meta = preview.meta({
  component: Rooms,
  title: "Parts/WindowedList",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { total: 10_000 },
});

/** Ten thousand rows, of which only what is near is drawn. */
export const VeryLong = meta.story({
  play: async ({ canvas }) => {
    const list = canvas.getByRole("list", { name: "Rooms" });
    await waitFor(() => expect(within(list).getAllByRole("listitem").length).toBeLessThan(400));
    list.scrollIntoView({ block: "end" });
    await waitFor(() => expect(canvas.getByText("Room 10000")).toBeVisible());
  },
});

export const Short = meta.story({
  args: { total: 3 },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("listitem")).toHaveLength(3);
  },
});
