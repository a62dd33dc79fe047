import { expect, test } from "vitest";
import { DEMO } from "../../seeds/demo/demo.ts";
import { openSandbox, START } from "../../testing/open-sandbox.ts";

const SINCE = new Date(START).toISOString();
const NAME = DEMO.devices.confirmed;

async function open() {
  const world = openSandbox();
  const device = await world.deviceNamed(NAME);
  await world.call("/devices/update", { device_id: device.device_id, is_managed: false });
  return { ...world, device, device_id: device.device_id };
}

test("it is listed and found among the unmanaged, with few of its properties", async () => {
  const { call, session, device_id } = await open();
  const { device } = (await call("/devices/unmanaged/get", { device_id })).body;
  expect(device).toMatchObject({ device_id, is_managed: false, properties: { name: NAME, online: true } });
  expect(device.properties).not.toHaveProperty("locked");
  expect((await call("/devices/unmanaged/get", { name: NAME })).body.device).toEqual(device);
  const token = await session({ customer_key: DEMO.customerKey });
  expect((await call("/devices/unmanaged/list", {}, token)).body.devices).toEqual([device]);
  expect((await call("/devices/unmanaged/list", { search: "nothing like it" })).body.devices).toEqual([]);
  const other = await session({ customer_key: DEMO.otherCustomerKey });
  expect((await call("/devices/unmanaged/list", {}, other)).body.devices).toEqual([]);
  expect((await call("/devices/unmanaged/list", { customer_key: DEMO.customerKey }, other)).body.devices).toEqual([]);
});

test("an ordinary session finds what is of its accounts", async () => {
  const { call, session, device, device_id } = await open();
  const own = await session({ connected_account_ids: [device.connected_account_id] });
  expect((await call("/devices/unmanaged/get", { device_id }, own)).status).toBe(200);
  const none = await session({ connected_account_ids: [] });
  for (const params of [{ device_id }, { name: NAME }]) {
    const { status, body } = await call("/devices/unmanaged/get", params, none);
    expect([status, body.error.type]).toEqual([404, "device_not_found"]);
  }
  const managed = await call("/devices/get", { name: "Room 101 door" });
  const { device_id: other } = managed.body.device;
  expect((await call("/devices/unmanaged/get", { device_id: other })).status).toBe(404);
  expect((await call("/devices/unmanaged/get", {})).status).toBe(400);
});

test("it becomes managed again, with the metadata that it got meanwhile, and is told", async () => {
  const { call, device, device_id, deviceNamed } = await open();
  await call("/devices/unmanaged/update", { device_id, custom_metadata: { floor: "2" } });
  expect((await call("/devices/get", { device_id })).status).toBe(404);
  expect((await call("/devices/unmanaged/update", { device_id, is_managed: false })).status).toBe(400);
  expect((await call("/devices/unmanaged/update", { device_id, is_managed: true })).body).toEqual({ ok: true });
  expect(await deviceNamed(NAME)).toEqual({ ...device, custom_metadata: { floor: "2" } });
  expect((await call("/devices/unmanaged/update", { device_id, is_managed: true })).status).toBe(404);
  const { events } = (await call("/events/list", { since: SINCE, device_id })).body;
  expect(events.map(({ event_type }) => event_type).toReversed()).toEqual([
    "device.converted_to_unmanaged",
    "device.unmanaged.converted_to_managed",
  ]);
});

test("its connection is told by names of its own, and its bolt not at all", async () => {
  const { call, sandbox, device_id } = await open();
  sandbox.simulate.setOnline({ device_id, online: false });
  sandbox.simulate.setOnline({ device_id, online: true });
  sandbox.simulate.turnLock({ device_id, locked: false });
  const { events } = (await call("/events/list", { since: SINCE, device_id })).body;
  expect(
    events
      .map(({ event_type }) => event_type)
      .toReversed()
      .slice(1),
  ).toEqual(["device.unmanaged.disconnected", "device.unmanaged.connected"]);
});

test("one that is put into a space becomes managed, and is told", async () => {
  const { call, device_id, session } = await open();
  const token = await session({ customer_key: DEMO.customerKey });
  const made = (await call("/spaces/create", { name: "Hall", customer_key: DEMO.customerKey })).body.space;
  const { space_id } = made;
  expect((await call("/spaces/add_devices", { space_id, device_ids: [device_id] }, token)).status).toBe(200);
  expect((await call("/devices/get", { device_id }, token)).body.device).toMatchObject({ is_managed: true });
  const since = new Date(START).toISOString();
  const { events } = (await call("/events/list", { since, device_id })).body;
  expect(events.map(({ event_type }) => event_type)).toContain("device.unmanaged.converted_to_managed");
});
