import { expect, fn } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Button } from "./button.tsx";
import { Picture } from "./picture.tsx";
import { Row, type RowProps } from "./row.tsx";
import { StateWord } from "./state-word.tsx";

const InList = (props: RowProps) =>
  props.index === undefined ? (
    <Row {...props} />
  ) : (
    <div className="cp-list" role="list" aria-label="Doors">
      <Row {...props} />
    </div>
  );

const DOOR: RowProps = {
  id: "front-door",
  index: 0,
  total: 1,
  kind: "lock",
  picture: <Picture src={undefined} icon="lock" kind="lock" />,
  name: "Front door",
  meta: "Lobby · Salto KS",
  metaTone: "plain",
  state: (
    <StateWord icon="lock" tone="ok">
      Locked
    </StateWord>
  ),
  actions: <Button>Unlock</Button>,
  onOpen: fn(),
};

const meta = preview.meta({
  component: InList,
  title: "Parts/Row",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: DOOR,
});

export const Plain = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByText("Front door"));
    await expect(args.onOpen).toHaveBeenCalledWith("front-door");
  },
});

export const Selected = meta.story({
  args: { isSelected: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: /^Front door/ })).toHaveAttribute("aria-current", "true");
  },
});

export const InTrouble = meta.story({
  args: {
    meta: "Battery 6% · replace now",
    metaTone: "danger",
    state: (
      <StateWord icon="question" tone="warning">
        Unknown
      </StateWord>
    ),
  },
});

/** Alone it is a group with a name, and no item of a list. */
export const AsCard = meta.story({
  args: { index: undefined, onOpen: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("group", { name: "Front door" })).toBeVisible();
  },
});

export const Narrow = meta.story({
  globals: { width: "320", scheme: "dark" },
  args: { name: "Staff entrance behind the kitchen of the old building" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Unlock" }).getBoundingClientRect().right).toBeLessThanOrEqual(320);
  },
});
