import { expect } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { DevicesPanel } from "./devices-panel.tsx";

const meta = preview.meta({ component: DevicesPanel, title: "Devices/DevicesPanel" });

export const Ready = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: /Gym entrance/ })).toBeVisible();
  },
});
