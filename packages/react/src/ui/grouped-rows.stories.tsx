import { expect, waitFor } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { useState } from "react";
import { GroupedRows } from "./grouped-rows.tsx";
import { Picture } from "./picture.tsx";
import { Row } from "./row.tsx";

const GROUPS = [
  { key: "trouble", title: "Needs attention", items: ["Pool gate"] },
  { key: "rest", title: "Everything else", items: ["Front door", "Laundry", "Wine cellar"] },
];

function Doors() {
  const [selected, setSelected] = useState<string>();
  return (
    <section aria-label="Doors">
      <h2 className="cp-panel-title">Doors</h2>
      <GroupedRows
        groups={GROUPS}
        idOf={(name) => name}
        selectedId={selected}
        isComplete
        renderRow={(name, place) => (
          <Row
            {...place}
            id={name}
            kind="lock"
            picture={<Picture src={undefined} icon="lock" kind="lock" />}
            name={name}
            meta="Harbor Hotels"
            metaTone="plain"
            onOpen={setSelected}
          />
        )}
      />
    </section>
  );
}

const meta = preview.meta({
  component: Doors,
  title: "Parts/GroupedRows",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
});

/** One tab stop; arrow keys, Home and End go through both groups. */
export const ByKeyboard = meta.story({
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole("list", { name: "Needs attention" })).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: /^Pool gate/ })).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(canvas.getByRole("button", { name: /^Front door/ })).toHaveFocus());
    await userEvent.keyboard("{End}");
    await waitFor(() => expect(canvas.getByRole("button", { name: /^Wine cellar/ })).toHaveFocus());
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("button", { name: /^Wine cellar/ })).toHaveAttribute("aria-current", "true");
  },
});

export const Dark = meta.story({ globals: { scheme: "dark", width: "320" } });
