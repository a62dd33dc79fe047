import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const PATH = "/seam/customer/v1/events/list";
const since = new Date(START).toISOString();

async function open() {
  const world = openSandbox();
  const token = await world.session({ customer_key: DEMO.customerKey });
  const { space_id } = (await world.call("/spaces/get", { space_key: "harbor-room-204" })).body.space;
  const { device_id } = await world.deviceNamed(DEMO.devices.autoLock);
  const elsewhere = await world.deviceNamed(DEMO.devices.confirmed);
  for (const id of [device_id, elsewhere.device_id]) {
    await world.call("/locks/unlock_door", { device_id: id }, token);
    world.pass(60_000);
    await world.call("/locks/lock_door", { device_id: id }, token);
    world.pass(60_000);
  }
  const list = async (params: object, by = token) => (await world.call(PATH, { space_id, ...params }, by)).body.events;
  return { ...world, token, space_id, device_id, list };
}

test("the events of one space, newest first, and of nothing elsewhere", async () => {
  const { call, list, space_id, device_id, readOnly } = await open();
  const events = await list({ since });
  expect(events.length).toBeGreaterThan(1);
  expect([...new Set(events.map((event) => event["device_id"]))]).toEqual([device_id]);
  expect(events).toEqual((await call("/events/list", { since, space_id })).body.events);
  expect(await list({ since }, readOnly(DEMO.customerKey))).toEqual(events);
  expect(await list({ since, limit: 1 })).toEqual(events.slice(0, 1));
});

test("by type and time", async () => {
  const { list } = await open();
  const types = async (params: object) => [...new Set((await list(params)).map(({ event_type }) => event_type))];
  expect(await types({ since, event_type: "lock.unlocked" })).toEqual(["lock.unlocked"]);
  expect(await types({ since, event_types: ["lock.unlocked", "lock.locked"] })).toEqual([
    "lock.locked",
    "lock.unlocked",
  ]);
  const at = (ms: number) => new Date(START + ms).toISOString();
  expect(await types({ between: [since, at(3000)], event_type: "lock.locked" })).toEqual([]);
  expect(await list({ since: at(24 * 60 * 60_000) })).toEqual([]);
});

test("no space, no time, and a space of another customer are refused", async () => {
  const { call, token, space_id, session } = await open();
  for (const params of [{ since }, { space_id }]) expect((await call(PATH, params, token)).status).toBe(400);
  const foreign = await call(PATH, { space_id, since }, await session({ customer_key: DEMO.otherCustomerKey }));
  const missing = await call(PATH, { space_id: crypto.randomUUID(), since }, token);
  expect([foreign.status, foreign.body.error.type]).toEqual([404, "space_not_found"]);
  expect(missing.body).toEqual(foreign.body);
});
