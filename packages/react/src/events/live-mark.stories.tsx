import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { LiveMarkView } from "./live-mark-view.tsx";

const meta = preview.meta({
  component: LiveMarkView,
  title: "States/LiveMark",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
});

/** Two minutes past two this afternoon. */
const since = new Date().setHours(14, 2, 0, 0);

export const Connecting = meta.story({ args: { status: { state: "connecting", since: undefined } } });

/** Only while the stream shows again and again that it is there. */
export const Live = meta.story({
  args: { status: { state: "live", since: undefined } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Live")).toBeVisible();
  },
});

/** Where there is no live stream, which is nothing wrong. */
export const Polled = meta.story({ args: { status: { state: "polled", since: undefined } } });

export const Delayed = meta.story({
  args: { status: { state: "delayed", since } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Delayed since 14:02")).toBeVisible();
  },
});

export const Offline = meta.story({ args: { status: { state: "offline", since } } });

export const Dark = meta.story({ globals: { scheme: "dark" }, args: { status: { state: "delayed", since } } });
