import { expect, test } from "vitest";
import { openSandbox } from "../../testing/open-sandbox.ts";
import { DEMO } from "./demo.ts";

const { call, deviceNamed, pass } = openSandbox();

async function houseOf(customer_key: string) {
  const { devices } = (await call("/devices/list", { customer_key })).body;
  const { spaces } = (await call("/spaces/list", { customer_key })).body;
  const { connected_accounts } = (await call("/connected_accounts/list", { customer_key })).body;
  return { devices, spaces, connected_accounts };
}

test.each([
  ["alder-rentals", "short_term_rental", [5, 2, 5, 5, 0]],
  ["maple-court", "multi_family", [30, 3, 30, 9, 0]],
  ["pulse-gym", "gym_management", [10, 3, 9, 6, 2]],
  ["northgate-offices", "neutral", [10, 3, 10, 9, 0]],
])("%s is in its business, and furnished", async (customer_key, business_vertical, counts) => {
  expect(DEMO.customers).toContainEqual(expect.objectContaining({ customer_key, business_vertical }));
  const { devices, spaces, connected_accounts } = await houseOf(customer_key);
  const count = (type: RegExp) => devices.filter((device) => type.test(device.device_type)).length;
  expect([spaces.length, connected_accounts.length, count(/_lock$/), count(/_thermostat$/), count(/_sensor$/)]).toEqual(
    counts,
  );
  const [prefix = ""] = customer_key.split("-");
  for (const { space_key, device_count } of spaces) {
    expect(space_key).toMatch(new RegExp(`^${prefix}-[a-z\\d-]+$`));
    expect(device_count).toBeGreaterThan(0);
  }
});

test("no two devices of a customer share a name", async () => {
  for (const { customer_key } of DEMO.customers) {
    const { devices } = await houseOf(customer_key);
    expect(new Set(devices.map((device) => device.display_name)).size).toBe(devices.length);
  }
});

test("keys of spaces are those that hosts were told", async () => {
  for (const [space_key, name] of [
    ["maple-unit-1a", "Unit 1A"],
    ["maple-unit-6d", "Unit 6D"],
    ["maple-main-entrance", "Main entrance"],
    ["pulse-womens-changing-room", "Women's changing room"],
    ["pulse-front-entrance", "Front entrance"],
    ["northgate-meeting-room-liffey", "Meeting room Liffey"],
    ["northgate-car-park", "Car park"],
  ]) {
    expect((await call("/spaces/get", { space_key })).body.space.name).toBe(name);
  }
});

test("Maple Court: one lock offline, one battery low, one account to sign in anew", async () => {
  const { devices, connected_accounts } = await houseOf("maple-court");
  expect(devices.filter((device) => device.errors.length > 0)).toMatchObject([
    { display_name: "Unit 4B door", errors: [{ error_code: "device_offline" }] },
  ]);
  expect(devices.filter((device) => device.properties.battery?.status === "low")).toMatchObject([
    { display_name: "Unit 2C door" },
  ]);
  expect(connected_accounts.filter((account) => account.warnings.length > 0)).toMatchObject([
    { account_type: "tado", warnings: [{ warning_code: "account_reauthorization_requested" }] },
  ]);
});

test("Pulse Gym: the sauna's door jams, and nothing else is wrong", async () => {
  const { devices, connected_accounts } = await houseOf("pulse-gym");
  expect([...devices, ...connected_accounts].flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  const { device_id } = await deviceNamed("Sauna door");
  const { action_attempt_id } = (await call("/locks/unlock_door", { device_id })).body.action_attempt;
  pass(2000);
  const { action_attempt } = (await call("/action_attempts/get", { action_attempt_id })).body;
  expect(action_attempt).toMatchObject({ status: "error", error: { type: "device_jammed" } });
});

test("Northgate Offices: a bridge is down with the doors behind it, and a provider has an outage", async () => {
  const { devices, connected_accounts } = await houseOf("northgate-offices");
  expect(connected_accounts).toMatchObject([
    { account_type: "salto_space", errors: [{ error_code: "bridge_disconnected" }], warnings: [] },
    { account_type: "schlage", errors: [], warnings: [] },
    { account_type: "google_nest", errors: [], warnings: [{ warning_code: "provider_service_unavailable" }] },
  ]);
  const behindBridge = devices.filter((device) => device.errors.length > 0);
  expect(behindBridge.map((device) => device.display_name)).toEqual([
    "Floor 1 east door",
    "Floor 1 west door",
    "Floor 2 east door",
    "Floor 2 west door",
  ]);
  for (const { errors, properties, can_remotely_unlock } of behindBridge) {
    expect(errors).toMatchObject([{ error_code: "bridge_disconnected" }]);
    expect([properties.online, properties.battery, can_remotely_unlock]).toEqual([false, undefined, false]);
  }
  const since = { since: "2026-01-01", customer_key: "northgate-offices", event_type: "device.disconnected" };
  expect((await call("/events/list", since)).body.events).toHaveLength(4);
  const { device_id } = await deviceNamed("Floor 1 east door");
  const { action_attempt_id } = (await call("/locks/unlock_door", { device_id })).body.action_attempt;
  pass(2000);
  const { action_attempt } = (await call("/action_attempts/get", { action_attempt_id })).body;
  expect(action_attempt).toMatchObject({ status: "error", error: { type: "bridge_disconnected" } });
});
