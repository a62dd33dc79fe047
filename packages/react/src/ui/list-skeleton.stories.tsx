import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { ListSkeleton } from "./list-skeleton.tsx";

const meta = preview.meta({
  component: ListSkeleton,
  title: "Parts/ListSkeleton",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    title: "Devices",
    waiting: "Loading devices…",
    elapsed: (seconds: number) => `${seconds} s`,
  },
});

export const Waiting = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("region", { name: "Devices" })).toBeVisible();
    await expect(canvas.getAllByRole("status")[0]).toBeEmptyDOMElement();
  },
});

/** After two seconds it says so once; what counts on is only seen. */
export const TakingLong = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading devices…")).toBeVisible();
    await expect(canvas.getByText(/^[2-9] s$/)).toHaveAttribute("aria-hidden", "true");
  },
});

export const WithoutFilters = meta.story({ args: { hasFilters: false } });

export const Dark = Waiting.extend({ globals: { scheme: "dark", width: "320" } });
