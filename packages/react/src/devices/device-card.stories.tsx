import { DEMO } from "@customer-portal/sandbox";
import { expect, fn, within } from "storybook/test";
import { demoDeviceId } from "../../../../.storybook/demo-device-id.ts";
import { DemoDevice } from "../../../../.storybook/demo-device.tsx";
import { HOSTILE_IDS, hostileSeed } from "../../../../.storybook/hostile-seed.ts";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { DeviceCard } from "./device-card.tsx";

function NamedCard({ name, onOpen }: { name: string; onOpen?: (deviceId: string) => void }) {
  return (
    <main style={{ padding: 16, maxInlineSize: 480 }}>
      <DemoDevice name={name}>{(deviceId) => <DeviceCard deviceId={deviceId} onOpen={onOpen} />}</DemoDevice>
    </main>
  );
}

const meta = preview.meta({ component: NamedCard, title: "Devices/DeviceCard" });

const GET = "/devices/get";
const { devices } = DEMO;

export const Lock = meta.story({
  args: { name: devices.confirmed, onOpen: fn() },
  play: async ({ canvas, userEvent, args: { name, onOpen } }) => {
    const card = await rowOf(canvas, name);
    await expect(card.getByText("Locked")).toBeVisible();
    await expect(card.getByRole("button", { name: `Unlock ${name}` })).toBeVisible();
    await userEvent.click(card.getByText(name));
    await expect(onOpen).toHaveBeenCalledWith(await demoDeviceId(name));
  },
});

export const Thermostat = meta.story({
  args: { name: devices.thermostat },
  play: async ({ canvas, args: { name } }) => {
    const card = await rowOf(canvas, name);
    await expect(card.getByText("20.5°C")).toBeVisible();
    await expect(card.queryByRole("button")).not.toBeInTheDocument();
  },
});

export const NoiseSensor = meta.story({
  args: { name: devices.noiseSensor },
  play: async ({ canvas, args: { name } }) => {
    await expect((await rowOf(canvas, name)).getByText("38 dB")).toBeVisible();
  },
});

export const UnknownType = meta.story({
  args: { name: "From the future" },
  parameters: portal({ seed: hostileSeed }),
  render: () => <DeviceCard deviceId={HOSTILE_IDS.future} />,
  play: async ({ canvas, args: { name } }) => {
    await expect(await canvas.findByText(name)).toBeVisible();
  },
});

export const Narrow = meta.story({
  args: { name: devices.unknownState },
  globals: { width: "320", scheme: "dark" },
  play: async ({ canvas, args: { name } }) => {
    const card = await rowOf(canvas, name);
    await expect(card.getByText("Unknown")).toBeVisible();
    await expect(card.getByRole("button", { name: `Lock ${name}` })).toBeVisible();
  },
});

export const Loading = meta.story({
  args: { name: devices.confirmed },
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: GET, delay_ms: 14_000 }) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading device…")).toBeInTheDocument();
  },
});

export const Failed = meta.story({
  args: { name: devices.confirmed },
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: GET, retry_after: 20, times: 9 }) }),
  play: async ({ canvas, userEvent, args: { name } }) => {
    const failure = within(await canvas.findByRole("alert"));
    await expect(failure.getByText("Try again in 20 s.")).toBeVisible();
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText(name)).toBeVisible();
  },
});

export const NotFound = meta.story({
  args: { name: "Nowhere" },
  render: () => <DeviceCard deviceId="11111111-1111-4111-8111-111111111111" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("This is no longer here")).toBeVisible();
  },
});
