import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const customer_key = DEMO.customerKey;
const { call, deviceNamed, session } = openSandbox();

async function names(params: object): Promise<string[]> {
  const { body } = await call("/devices/list", { customer_key, ...params });
  return body.devices.map((device) => device.display_name);
}

test("a room is found by its space, an account's devices by the account", async () => {
  const room = await deviceNamed("Room 204 door");
  const [space_id] = room.space_ids;
  expect(await names({ space_id })).toEqual(["Room 204 door", "Room 204 climate", "Room 204 noise"]);
  expect(await names({ unstable_location_id: space_id })).toHaveLength(3);
  const { connected_account_id } = await deviceNamed(DEMO.devices.signedOut);
  expect(await names({ connected_account_id })).toHaveLength(12);
  const { connected_account_id: other } = await deviceNamed("Room 204 noise");
  expect(await names({ connected_account_ids: [connected_account_id, other] })).toHaveLength(17);
});

test("types, makers and flags", async () => {
  expect(await names({ device_type: "minut_sensor" })).toHaveLength(5);
  expect(await names({ device_types: ["minut_sensor", "ecobee_thermostat"] })).toHaveLength(23);
  expect(await names({ manufacturer: "yale" })).toHaveLength(12);
  expect(await names({ include_if: ["can_program_online_access_codes"] })).toHaveLength(61 - 12);
  expect(await names({ include_if: ["can_remotely_unlock"] })).toHaveLength(61 - 12 - 1);
  expect(await names({ exclude_if: ["can_remotely_unlock", "can_hvac_heat"] })).toHaveLength(5 + 12 + 1);
  expect((await call("/devices/list", { include_if: ["can_fly"] })).status).toBe(400);
});

test("search looks at names, places, metadata and the beginnings of ids, in any case", async () => {
  expect(await names({ search: "SUITE" })).toHaveLength(13);
  expect(await names({ search: "basement" })).toEqual([DEMO.devices.neverAnswers, DEMO.devices.jammed, "Garage gate"]);
  const { device_id } = await deviceNamed("Room 101 door");
  expect(await names({ search: device_id.slice(0, 8) })).toEqual(["Room 101 door"]);
  expect(await names({ search: device_id.slice(0, 3) })).toEqual([]);
  await call("/devices/update", { device_id, custom_metadata: { wing: "Atlantic" } });
  expect(await names({ search: "atlantic" })).toEqual(["Room 101 door"]);
  expect(await names({ custom_metadata_has: { wing: "Atlantic" } })).toEqual(["Room 101 door"]);
  expect(await names({ custom_metadata_has: { wing: "Pacific" } })).toEqual([]);
});

test("ids, age, webview and user", async () => {
  const { device_id, connected_account_id } = await deviceNamed("Room 102 door");
  expect(await names({ device_ids: [device_id] })).toEqual(["Room 102 door"]);
  expect(await names({ device_ids: [] })).toEqual([]);
  expect(await names({ created_before: new Date(START).toISOString() })).toHaveLength(84);
  expect(await names({ created_before: "2020-01-01T00:00:00Z" })).toEqual([]);
  expect(await names({ connect_webview_id: device_id })).toEqual([]);
  await session({ user_identifier_key: "night-manager", connected_account_ids: [connected_account_id] });
  expect(await names({ user_identifier_key: "night-manager" })).toContain("Room 102 door");
  expect(await names({ user_identifier_key: "nobody" })).toEqual([]);
});
