import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const DAY = 24 * 60 * 60_000;

async function open(battery_level: number | null) {
  const world = openSandbox({
    seed: (builder) => {
      const own = builder.addAccount({ customer_key: "a", display_name: "a" });
      builder.addDevice({ ...own, name: "Door", battery_level });
    },
  });
  const { device_id } = await world.deviceNamed("Door");
  const level = async () => (await world.deviceNamed("Door")).properties.battery?.level;
  const told = async () => {
    const filter = { since: new Date(START).toISOString(), device_id };
    return (await world.call("/events/list", filter)).body.events.map(({ event_type }) => event_type).toReversed();
  };
  return { ...world, device_id, level, told };
}

test("a battery runs down day by day, and tells when it is low", async () => {
  const { level, told, pass } = await open(0.255);
  pass(DAY - 1);
  expect(await level()).toBe(0.255);
  pass(1);
  expect([await level(), await told()]).toEqual([0.2525, []]);
  pass(2 * DAY);
  expect(await level()).toBe(0.2475);
  expect(await told()).toEqual(["device.battery_status_changed", "device.low_battery"]);
});

test("an empty one stays empty until it is changed", async () => {
  const { sandbox, device_id, level, told, pass } = await open(0.01);
  pass(900 * DAY);
  expect([await level(), await told()]).toEqual([0, []]);
  sandbox.simulate.setBattery({ device_id, level: 1 });
  pass(DAY);
  expect(await level()).toBe(0.9975);
});

test("what has no battery gets none", async () => {
  const { level, pass } = await open(null);
  pass(30 * DAY);
  expect(await level()).toBeUndefined();
});
