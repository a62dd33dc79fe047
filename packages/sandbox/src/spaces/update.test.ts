import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const SINCE = new Date(START).toISOString();

async function open() {
  const world = openSandbox();
  const { space } = (await world.call("/spaces/get", { space_key: "harbor-room-204" })).body;
  const devices = (await world.call("/devices/list", { space_id: space.space_id })).body.devices;
  const changes = async () => {
    const { events } = (await world.call("/events/list", { since: SINCE, space_id: space.space_id })).body;
    return events.filter(({ event_type }) => event_type === "space.device_membership_changed").toReversed();
  };
  return { ...world, ...space, device_ids: devices.map(({ device_id }) => device_id), changes };
}

test("a key selects, and what is not given stays", async () => {
  const { call, space_key, space_id, device_count, changes } = await open();
  const { body } = await call("/spaces/update", { space_key, name: "Suite 204" });
  expect(body.space).toMatchObject({ space_id, space_key, name: "Suite 204", device_count });
  expect(await changes()).toEqual([]);
  for (const params of [{ space_id, space_key: "harbor-room-310" }, { name: "Nameless" }]) {
    expect((await call("/spaces/update", params)).status).toBe(400);
  }
});

test("device_ids are the whole set, on both sides, told once", async () => {
  const { call, space_id, device_ids, changes, deviceNamed } = await open();
  const other = await deviceNamed("Room 101 door");
  const [first = ""] = device_ids;
  const wanted = [other.device_id, first];
  expect((await call("/spaces/update", { space_id, device_ids: wanted })).body.space.device_count).toBe(2);
  const inside = (await call("/devices/list", { space_id })).body.devices.map(({ device_id }) => device_id);
  expect(inside.toSorted()).toEqual(wanted.toSorted());
  expect((await deviceNamed("Room 101 door")).space_ids).toHaveLength(2);
  expect((await changes()).map((event) => event["device_ids"])).toEqual([wanted]);
  await call("/spaces/update", { space_id, device_ids: wanted.toReversed() });
  expect(await changes()).toHaveLength(1);
  await call("/spaces/update", { space_id, device_ids: [] });
  expect((await call("/devices/list", { space_id })).body.devices).toEqual([]);
});

test("customer_data is patched key by key, and null clears", async () => {
  const { call, space_id } = await open();
  const patch = { address: "Rua Nova 1", default_checkin_time: null };
  const { space } = (await call("/spaces/update", { space_id, customer_data: patch })).body;
  expect(space.customer_data).toEqual({
    address: "Rua Nova 1",
    time_zone: "Europe/Lisbon",
    default_checkout_time: "11:00",
  });
});

test("one wrong device, and nothing of the update is done", async () => {
  const { call, session, space_id, device_ids, changes, deviceNamed } = await open();
  const token = await session({ customer_key: DEMO.customerKey });
  const before = (await call("/spaces/get", { space_id })).body.space;
  const foreign = (await call("/devices/list", { customer_key: DEMO.otherCustomerKey, limit: 1 })).body.devices[0];
  const wrong = { name: "Half", customer_data: { address: null }, device_ids: [device_ids[0], foreign?.device_id] };
  expect((await call("/spaces/update", { space_id, ...wrong }, token)).status).toBe(404);
  expect((await call("/spaces/add_devices", { space_id, ...wrong, name: undefined }, token)).status).toBe(400);
  const added = { space_id, device_ids: [(await deviceNamed("Room 101 door")).device_id, foreign?.device_id] };
  expect((await call("/spaces/add_devices", added, token)).status).toBe(404);
  expect((await call("/spaces/remove_devices", { space_id, device_ids: wrong.device_ids }, token)).status).toBe(404);
  expect((await call("/spaces/get", { space_id })).body.space).toEqual(before);
  expect(await changes()).toEqual([]);
});

test("a space moves under another, never into itself, and outlives its parent", async () => {
  const { call, space_id, session } = await open();
  const make = async (name: string) =>
    (await call("/spaces/create", { name, space_key: name, customer_key: DEMO.customerKey })).body.space.space_id;
  const [wing, house] = [await make("wing"), await make("house")];
  await call("/spaces/update", { space_id: wing, parent_space_id: house });
  const { space } = (await call("/spaces/update", { space_id, parent_space_key: "wing" })).body;
  expect(space).toMatchObject({ parent_space_id: wing, parent_space_key: "wing" });
  for (const parent_space_id of [house, space_id, wing]) {
    expect((await call("/spaces/update", { space_id: house, parent_space_id })).status).toBe(400);
  }
  const token = await session({ customer_key: DEMO.otherCustomerKey });
  const { space_id: theirs = "" } = (await call("/spaces/list", {}, token)).body.spaces[0] ?? {};
  expect((await call("/spaces/update", { space_id: theirs, parent_space_key: "wing" }, token)).status).toBe(404);
  await call("/spaces/delete", { space_id: wing });
  expect((await call("/spaces/get", { space_id })).body.space.parent_space_id).toBeUndefined();
});

test("devices are added and taken out, and only a change is told", async () => {
  const { call, space_id, device_ids, changes, deviceNamed } = await open();
  const { device_id } = await deviceNamed("Room 101 door");
  for (let times = 0; times < 2; times += 1) {
    expect((await call("/spaces/add_devices", { space_id, device_ids: [device_id] })).body).toEqual({ ok: true });
  }
  expect((await deviceNamed("Room 101 door")).space_ids).toContain(space_id);
  for (let times = 0; times < 2; times += 1) {
    expect((await call("/spaces/remove_devices", { space_id, device_ids: [device_id] })).body).toEqual({ ok: true });
  }
  expect((await deviceNamed("Room 101 door")).space_ids).not.toContain(space_id);
  const told = (await changes()).map((event) => event["device_ids"]);
  expect(told).toEqual([[...device_ids, device_id], device_ids]);
  expect((await call("/spaces/add_devices", { space_id, device_ids: [] })).status).toBe(400);
});

test("another customer's space and a read-only session", async () => {
  const { call, session, readOnly, space_id, space_key, device_ids } = await open();
  const connected_account_id = crypto.randomUUID();
  const other = await session({ customer_key: DEMO.otherCustomerKey });
  for (const [route, params] of Object.entries({
    update: { space_key },
    add_devices: { space_id, device_ids },
    remove_devices: { space_id, device_ids },
    add_connected_account: { space_id, connected_account_id },
    remove_connected_account: { space_id, connected_account_id },
  })) {
    const refused = await call(`/spaces/${route}`, params, other);
    expect([refused.status, refused.body.error.type]).toEqual([404, "space_not_found"]);
    expect((await call(`/spaces/${route}`, params, readOnly(DEMO.customerKey))).status).toBe(403);
  }
});
