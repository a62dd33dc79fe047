import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const LIST = "/seam/customer/v1/spaces/list";
const CREATE = "/seam/customer/v1/spaces/create";

async function open() {
  const world = openSandbox();
  const token = await world.session({ customer_key: DEMO.customerKey });
  const names = async (params: object = {}, by = token) =>
    (await world.call(LIST, params, by)).body.spaces.map(({ name }) => name);
  const create = (params: object, by = token) => world.call(CREATE, { name: "Wing", ...params }, by);
  return { ...world, token, names, create };
}

test("a customer's session lists all of its spaces and none of others", async () => {
  const { call, names, readOnly, session } = await open();
  const own = (await call("/spaces/list", { customer_key: DEMO.customerKey })).body.spaces;
  expect(await names()).toEqual(own.map(({ name }) => name));
  expect(await names({}, readOnly(DEMO.customerKey))).toEqual(await names());
  const others = await names({}, await session({ customer_key: DEMO.otherCustomerKey }));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((name) => own.some((space) => space.name === name))).toEqual([]);
});

test("by name, key, account and parent", async () => {
  const { names, create, deviceNamed, call, token } = await open();
  expect(await names({ search: "ROOM 2" })).toContain("Room 204");
  expect(await names({ search: "harbor-room" })).toEqual([]);
  expect((await call(LIST, { search: "" }, token)).status).toBe(400);
  expect(await names({ space_key: "harbor-room-204" })).toEqual(["Room 204"]);
  expect(await names({ space_key: "none" })).toEqual([]);
  const { connected_account_id } = await deviceNamed(DEMO.devices.noiseSensor);
  const all = (await call("/spaces/list", { connected_account_id, customer_key: DEMO.customerKey })).body.spaces;
  expect(await names({ connected_account_id })).toEqual(all.map(({ name }) => name));
  const { space } = (await create({ parent_space_key: "harbor-room-204" })).body;
  expect(await names({ parent_space_key: "harbor-room-204" })).toEqual(["Wing"]);
  expect(await names({ parent_space_id: space.parent_space_id })).toEqual(["Wing"]);
});

test("a space is made under its parent, with what is in it", async () => {
  const { call, create, deviceNamed } = await open();
  const { device_id, connected_account_id } = await deviceNamed(DEMO.devices.confirmed);
  const { body } = await create({
    space_key: "wing",
    parent_space_name: "Room 204",
    device_ids: [device_id],
    connected_account_ids: [connected_account_id],
    customer_data: { address: "Rua Nova 1", time_zone: null },
  });
  expect(body.space).toMatchObject({
    name: "Wing",
    space_key: "wing",
    parent_space_key: "harbor-room-204",
    customer_key: DEMO.customerKey,
    device_count: 1,
    customer_data: { address: "Rua Nova 1" },
  });
  expect((await call("/spaces/get", { space_key: "wing" })).body.space).toEqual(body.space);
  expect((await deviceNamed(DEMO.devices.confirmed)).space_ids).toContain(body.space.space_id);
  const since = new Date(START).toISOString();
  const { events } = (await call("/events/list", { since, space_id: body.space.space_id })).body;
  expect(events).toMatchObject([{ event_type: "space.created", device_ids: [device_id] }]);
  const both = { parent_space_key: "wing", parent_space_name: "Wing" };
  expect((await create({ ...both, name: "Room 1" })).body.space.parent_space_id).toBe(body.space.space_id);
});

test("what can't be is refused, and nothing is made", async () => {
  const { call, sandbox, create, deviceNamed, session, readOnly } = await open();
  const other = await session({ customer_key: DEMO.otherCustomerKey });
  const own = (await call("/devices/list", { limit: 1 }, other)).body.devices.map(({ device_id }) => device_id);
  await create({ name: "Twin" });
  await create({ name: "Twin" });
  const reader = readOnly(DEMO.customerKey);
  const { device_id, connected_account_id } = await deviceNamed(DEMO.devices.confirmed);
  const before = sandbox.snapshot();
  for (const [params, by, status, type] of [
    [{ parent_space_key: "harbor-room-204" }, other, 404, "space_not_found"],
    [{ parent_space_name: "Room 204" }, other, 404, "space_not_found"],
    [{ parent_space_key: "none" }, undefined, 404, "space_not_found"],
    [{ parent_space_key: "harbor-room-204", parent_space_name: "Wing" }, undefined, 404, "space_not_found"],
    [{ parent_space_name: "Twin" }, undefined, 400, "invalid_input"],
    [{ device_ids: [...own, device_id] }, other, 404, "device_not_found"],
    [{ connected_account_ids: [connected_account_id] }, other, 404, "connected_account_not_found"],
    [{ acs_entrance_ids: [crypto.randomUUID()] }, undefined, 404, "acs_entrance_not_found"],
    [{ space_key: "harbor-room-204", device_ids: [device_id] }, undefined, 409, "duplicate_space_key"],
    [{ customer_data: { default_checkin_time: "3 pm" } }, undefined, 400, "invalid_input"],
    [{}, reader, 403, "read_only_client_session"],
  ] as const) {
    const refusal = await create(params, by);
    expect([refusal.status, refusal.body.error.type]).toEqual([status, type]);
  }
  const { collections } = before as unknown as { collections: object };
  expect((sandbox.snapshot() as unknown as { collections: object }).collections).toEqual(collections);
});
