import { expect, waitFor } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Picture } from "./picture.tsx";

const meta = preview.meta({
  component: Picture,
  title: "Parts/Picture",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: { src: undefined, icon: "thermostat" as const, kind: "thermostat" },
});

const PHOTO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="teal"/></svg>',
)}`;

const drawnIn = (canvasElement: HTMLElement, tag: string) => canvasElement.querySelector(`.cp-picture > ${tag}`);

export const Loaded = meta.story({
  args: { src: PHOTO },
  play: async ({ canvasElement }) => {
    await expect(drawnIn(canvasElement, "img")).toBeVisible();
  },
});

export const None = meta.story({
  play: async ({ canvasElement }) => {
    await expect(drawnIn(canvasElement, "svg")).toBeVisible();
  },
});

/** What does not load is drawn instead. */
export const Broken = meta.story({
  args: { src: "data:image/png;base64,no-picture" },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(drawnIn(canvasElement, "svg")).toBeVisible());
    await expect(drawnIn(canvasElement, "img")).toBeNull();
  },
});

export const Dark = None.extend({ globals: { scheme: "dark" } });
