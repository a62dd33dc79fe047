import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const SINCE = new Date(START).toISOString();

async function open(name: string) {
  const world = openSandbox();
  const { device_id } = await world.deviceNamed(name);
  const set = (properties: object) => world.call("/_sandbox/devices/set_properties", { device_id, properties });
  const properties = async () => (await world.deviceNamed(name)).properties;
  const told = async () =>
    (await world.call("/events/list", { since: SINCE, device_id })).body.events.map(({ event_type }) => event_type);
  return { ...world, device_id, set, properties, told };
}

test("any property is shown as it was given, and null takes it away", async () => {
  const { set, properties, told } = await open(DEMO.devices.confirmed);
  const before = await properties();
  await set({ serial_number: "A-17", door_open: true, keypad_battery: { level: 0.4 } });
  expect(await properties()).toEqual({
    ...before,
    serial_number: "A-17",
    door_open: true,
    keypad_battery: { level: 0.4 },
  });
  await set({ serial_number: null, door_open: null, keypad_battery: null });
  expect(await properties()).toEqual(before);
  expect(await told()).toEqual([]);
});

test("what the sandbox lives by happens, with its events", async () => {
  const lock = await open(DEMO.devices.confirmed);
  await lock.set({ locked: false, battery_level: 0.05, online: false });
  expect(await lock.properties()).toMatchObject({ locked: false, battery_level: 0.05, online: false });
  expect((await lock.told()).toSorted()).toEqual([
    "device.battery_status_changed",
    "device.disconnected",
    "device.low_battery",
    "lock.unlocked",
  ]);
  await lock.set({ locked: null, battery_level: null, online: true });
  expect(await lock.properties()).not.toHaveProperty("locked");
  expect(await lock.properties()).not.toHaveProperty("battery_level");
  const thermostat = await open(DEMO.devices.thermostat);
  await thermostat.set({ temperature_celsius: 12 });
  expect(await thermostat.properties()).toMatchObject({ temperature_fahrenheit: 53.6, is_heating: true });
  const sensor = await open(DEMO.devices.noiseSensor);
  await sensor.set({ noise_level_decibels: 81, temperature_celsius: 20 });
  expect(await sensor.properties()).toMatchObject({ noise_level_decibels: 81, temperature_celsius: 20 });
});

test("a mistake changes nothing", async () => {
  const { call, set, properties } = await open(DEMO.devices.confirmed);
  const before = await properties();
  expect((await set({ door_open: true, locked: "maybe" })).status).toBe(400);
  expect((await set({ door_open: true, battery_level: 2 })).status).toBe(400);
  expect(await properties()).toEqual(before);
  const missing = { device_id: crypto.randomUUID(), properties: {} };
  expect((await call("/_sandbox/devices/set_properties", missing)).status).toBe(404);
});
