import { DEMO } from "@customer-portal/sandbox";
import { expect, within } from "storybook/test";
import { DemoDevice } from "../../../../.storybook/demo-device.tsx";
import { HOSTILE_IDS, hostileSeed } from "../../../../.storybook/hostile-seed.ts";
import preview from "../../../../.storybook/preview.tsx";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { DeviceDetails } from "./device-details.tsx";

function NamedDetails({ name }: { name: string }) {
  return (
    <main style={{ padding: 16, maxInlineSize: 400 }}>
      <DemoDevice name={name}>{(deviceId) => <DeviceDetails deviceId={deviceId} />}</DemoDevice>
    </main>
  );
}

const meta = preview.meta({ component: NamedDetails, title: "Devices/DeviceDetails" });

const GET = "/devices/get";
const { devices } = DEMO;

type Queries = ReturnType<typeof within>;

/** A line of what is known: its name, its value. */
const fact = (canvas: Queries, name: string) => canvas.getByText(name, { selector: "dt" }).nextElementSibling;

export const Lock = meta.story({
  args: { name: devices.autoLock },
  play: async ({ canvas, args: { name } }) => {
    await expect(await canvas.findByRole("heading", { name })).toBeVisible();
    await expect(fact(canvas, "Battery")).toHaveTextContent("82%");
    await expect(fact(canvas, "Connection")).toHaveTextContent("Online");
    await expect(fact(canvas, "Auto-lock")).toHaveTextContent("After 5 s");
    await expect(fact(canvas, "Model")).toHaveTextContent("Salto XS4 One");
    await expect(await canvas.findByText("Place")).toBeVisible();
  },
});

export const LowBattery = meta.story({
  args: { name: devices.criticalBattery },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Battery 6% · replace now")).toBeVisible();
    await expect(
      canvas.getByText("Replace the batteries now: an empty lock can’t be opened with a code."),
    ).toBeVisible();
  },
});

export const Thermostat = meta.story({
  args: { name: devices.thermostat },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Heating", { exact: false })).toBeVisible();
    await expect(fact(canvas, "Temperature")).toHaveTextContent("20.5°C");
    await expect(fact(canvas, "Humidity")).toHaveTextContent("44%");
    await expect(canvas.queryByRole("button")).not.toBeInTheDocument();
  },
});

export const NoiseSensor = meta.story({
  args: { name: devices.noiseSensor },
  play: async ({ canvas, args: { name } }) => {
    await expect(await canvas.findByRole("heading", { name })).toBeVisible();
    await expect(fact(canvas, "Noise")).toHaveTextContent("38 dB");
  },
});

export const UnknownType = meta.story({
  args: { name: "From the future" },
  parameters: portal({ seed: hostileSeed }),
  render: () => <DeviceDetails deviceId={HOSTILE_IDS.future} />,
  play: async ({ canvas, args: { name } }) => {
    await expect(await canvas.findByRole("heading", { name })).toBeVisible();
    await expect(fact(canvas, "Connection")).toHaveTextContent("Online");
    await expect(canvas.queryByRole("button")).not.toBeInTheDocument();
  },
});

export const Problem = meta.story({
  args: { name: "Says something odd" },
  parameters: portal({ seed: hostileSeed }),
  globals: { width: "320" },
  render: () => <DeviceDetails deviceId={HOSTILE_IDS.odd} />,
  play: async ({ canvas, args: { name } }) => {
    await expect(await canvas.findByRole("heading", { name })).toBeVisible();
    await expect(canvas.getByText(/^<script>alert\(1\)<\/script>/)).toBeVisible();
  },
});

export const Loading = meta.story({
  args: { name: devices.autoLock },
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: GET, delay_ms: 14_000 }) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading device…")).toBeInTheDocument();
    await expect(canvas.queryByRole("heading")).not.toBeInTheDocument();
  },
});

export const Failed = meta.story({
  args: { name: devices.autoLock },
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: GET, retry_after: 20, times: 9 }) }),
  play: async ({ canvas, userEvent, args: { name } }) => {
    const failure = within(await canvas.findByRole("alert"));
    await expect(failure.getByText("Too many requests")).toBeVisible();
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByRole("heading", { name })).toBeVisible();
  },
});

export const NotFound = meta.story({
  args: { name: "Nowhere" },
  render: () => <DeviceDetails deviceId="11111111-1111-4111-8111-111111111111" />,
  play: async ({ canvas }) => {
    const failure = within(await canvas.findByRole("alert"));
    await expect(failure.getByText("This is no longer here")).toBeVisible();
  },
});

export const Dark = meta.story({
  args: { name: devices.offline },
  globals: { scheme: "dark" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Offline since /)).toBeVisible();
  },
});
