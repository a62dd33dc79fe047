import { expect, test } from "vitest";
import { openSandbox } from "../../testing/open-sandbox.ts";
import { DEMO } from "./demo.ts";

const { call, sandbox } = openSandbox();

test("Harbor Hotels has what its doors promise", async () => {
  const { devices } = (await call("/devices/list", { customer_key: DEMO.customerKey })).body;
  const count = (type: RegExp) => devices.filter((device) => type.test(device.device_type)).length;
  expect([devices.length, count(/_lock$/), count(/_thermostat$/), count(/_sensor$/)]).toEqual([84, 61, 18, 5]);
  const { spaces } = (await call("/spaces/list", { customer_key: DEMO.customerKey })).body;
  expect(spaces).toHaveLength(62);
  expect(spaces.every((space) => space.device_count > 0)).toBe(true);
  expect(new Set(spaces.map((space) => space.space_key)).size).toBe(62);
});

test("the troubles are few, and they are those of the table", async () => {
  const { devices } = (await call("/devices/list", { customer_key: DEMO.customerKey })).body;
  const withErrors = devices.filter((device) => device.errors.length > 0).map((device) => device.display_name);
  expect(withErrors).toHaveLength(13);
  expect(withErrors).toContain(DEMO.devices.offline);
  expect(withErrors).toContain(DEMO.devices.signedOut);
  const weak = devices.filter((device) => /low|critical/.test(device.properties.battery?.status ?? ""));
  expect(weak.map((device) => device.display_name).toSorted()).toEqual(
    [DEMO.devices.criticalBattery, DEMO.devices.lowBattery].toSorted(),
  );
  const names = new Set(devices.map((device) => device.display_name));
  for (const name of Object.values(DEMO.devices)) expect(names).toContain(name);
});

test("each door's history ends in its state, and lies in the past", async () => {
  const { devices } = (await call("/devices/list", { search: "o" })).body;
  const event_types = ["lock.locked", "lock.unlocked"];
  let doors = 0;
  for (const { device_id, display_name, properties } of devices) {
    const { events } = (await call("/events/list", { since: "2026-01-01", device_id, event_types })).body;
    const [last] = events;
    if (!last) continue;
    doors += 1;
    expect([display_name, last.event_type === "lock.locked"]).toEqual([display_name, properties.locked]);
  }
  expect(doors).toBeGreaterThan(20);
});

test("the locks of the account that is signed out went offline with it", async () => {
  const asked = { customer_key: DEMO.customerKey, since: "2026-01-01", event_type: "device.disconnected" };
  const { events } = (await call("/events/list", asked)).body;
  expect(events).toHaveLength(13);
  expect(events.filter((event) => event["error_code"] === "account_disconnected")).toHaveLength(12);
});

test("ids are the same in every sandbox", async () => {
  const other = openSandbox();
  expect((await other.call("/devices/list")).body).toEqual((await call("/devices/list")).body);
  expect(sandbox.customers).toEqual(DEMO.customers.map(({ customer_key, name }) => ({ customer_key, name })));
});
