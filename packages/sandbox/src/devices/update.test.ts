import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const SINCE = new Date(START).toISOString();

test("a nickname replaces the name, and null gives the old one back", async () => {
  const { call, send, deviceNamed } = openSandbox();
  const { device_id } = await deviceNamed("Room 101 door");
  const get = async () => (await call("/devices/get", { device_id })).body.device;

  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ device_id, name: "Porter's room" });
  const answer = await send("/devices/update", { method: "PATCH", headers, body });
  expect(await answer.json()).toEqual({ ok: true });
  expect(await get()).toMatchObject({
    display_name: "Porter's room",
    nickname: "Porter's room",
    properties: { name: "Porter's room", appearance: { name: "Room 101 door" } },
  });
  await call("/devices/update", { device_id, properties: { name: "Room 101" } });
  expect((await get()).display_name).toBe("Room 101");
  await call("/devices/update", { device_id, name: null });
  expect((await get()).display_name).toBe("Room 101 door");
  expect(await get()).not.toHaveProperty("nickname");

  const { events } = (await call("/events/list", { since: SINCE, device_id })).body;
  expect(events.map((event) => [event.event_type, event["device_name"]]).toReversed()).toEqual([
    ["device.name_changed", "Porter's room"],
    ["device.name_changed", "Room 101"],
    ["device.name_changed", "Room 101 door"],
  ]);
});

test("metadata is merged, and null takes a key away", async () => {
  const { call, deviceNamed } = openSandbox();
  const { device_id } = await deviceNamed("Room 101 door");
  await call("/devices/update", { device_id, custom_metadata: { a: "1", b: true } });
  await call("/devices/update", { device_id, custom_metadata: { a: null, c: "3" } });
  expect((await deviceNamed("Room 101 door")).custom_metadata).toEqual({ b: true, c: "3" });
  const tooLong = await call("/devices/update", { device_id, custom_metadata: { a: "x".repeat(501) } });
  expect(tooLong.status).toBe(400);
});

test("a device that is no longer managed is gone from devices", async () => {
  const { call, deviceNamed } = openSandbox();
  const { device_id } = await deviceNamed("Room 101 door");
  await call("/devices/update", { device_id, is_managed: false });
  expect((await call("/devices/get", { device_id })).status).toBe(404);
  expect((await call("/devices/list", { search: "Room 101 door" })).body.devices).toEqual([]);
  const { events } = (await call("/events/list", { since: SINCE, device_id })).body;
  expect(events.map((event) => event.event_type)).toEqual(["device.converted_to_unmanaged"]);
});
