import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Icon, type IconName } from "./icon.tsx";

const meta = preview.meta({
  component: Icon,
  title: "Parts/Icon",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { name: "lock" as const },
});

// An object, so that the compiler misses a drawing that is not shown.
const NAMES = Object.keys({
  lock: true,
  "lock-open": true,
  thermostat: true,
  noise: true,
  device: true,
  door: true,
  account: true,
  search: true,
  warning: true,
  offline: true,
  question: true,
  clock: true,
  flame: true,
  snow: true,
  close: true,
  back: true,
  plus: true,
  tab: true,
  check: true,
} satisfies Record<IconName, true>) as IconName[];

export const All = meta.story({
  render: () => (
    <ul style={{ display: "grid", gap: 8 }}>
      {NAMES.map((name) => (
        <li key={name}>
          <Icon name={name} /> {name}
        </li>
      ))}
    </ul>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("listitem")).toHaveLength(NAMES.length);
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
});

export const Dark = All.extend({ globals: { scheme: "dark" } });
