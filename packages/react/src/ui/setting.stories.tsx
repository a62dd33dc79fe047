import { expect } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { Button } from "./button.tsx";
import { Setting } from "./setting.tsx";

const meta = preview.meta({
  component: Setting,
  title: "Parts/Setting",
  decorators: [
    (Story) => (
      <InsideRoot>
        <Story />
      </InsideRoot>
    ),
  ],
  args: {
    title: "Sync",
    hint: "Reads anew what is in the account.",
    control: <Button>Sync now</Button>,
  },
});

export const Ready = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Reads anew what is in the account.")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Sync now" })).toBeVisible();
  },
});

export const WithWhatCameOfIt = meta.story({
  args: { children: <p className="cp-field-problem">The sync was not asked for.</p> },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("The sync was not asked for.")).toBeVisible();
  },
});
