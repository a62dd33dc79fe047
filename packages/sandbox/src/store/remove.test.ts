import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const since = new Date(START).toISOString();

test("an account takes its devices along, each deletion is told, and nothing refers to them any more", async () => {
  const { call, session, deviceNamed } = openSandbox();
  const { connected_account_id, device_id, space_ids } = await deviceNamed(DEMO.devices.confirmed);
  const [space_id] = space_ids;
  const ordinary = await session({ connected_account_ids: [connected_account_id] });
  const before = (await call("/spaces/get", { space_id })).body.space.device_count;
  const own = (await call("/devices/list", { connected_account_id })).body.devices;
  const { action_attempt } = (await call("/locks/unlock_door", { device_id })).body;

  expect((await call("/connected_accounts/delete", { connected_account_id })).body).toEqual({ ok: true });
  expect((await call("/connected_accounts/get", { connected_account_id })).status).toBe(404);
  expect((await call("/devices/list", { connected_account_id })).body.devices).toEqual([]);
  expect((await call("/devices/get", { device_id })).status).toBe(404);
  expect((await call("/spaces/get", { space_id })).body.space.device_count).toBe(before - 1);
  const { client_session } = (await call("/client_sessions/get", {}, ordinary)).body;
  expect(client_session).toMatchObject({ connected_account_ids: [], device_count: 0 });

  const { events } = (await call("/events/list", { since, connected_account_id })).body;
  const types = events.map(({ event_type }) => event_type);
  expect(types.filter((type) => type === "device.deleted")).toHaveLength(own.length);
  expect(events[0]).toMatchObject({ event_type: "connected_account.deleted", customer_key: DEMO.customerKey });
  const { action_attempt_id } = action_attempt;
  expect((await call("/action_attempts/get", { action_attempt_id })).body.action_attempt.status).toBe("pending");
});

test("a command to a device that is gone by then fails", async () => {
  const { call, deviceNamed, pass } = openSandbox();
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  const { action_attempt_id } = (await call("/locks/unlock_door", { device_id })).body.action_attempt;
  await call("/devices/delete", { device_id });
  pass(2000);
  const { action_attempt } = (await call("/action_attempts/get", { action_attempt_id })).body;
  expect(action_attempt).toMatchObject({ status: "error", error: { type: "device_not_found" } });
});

test("a space leaves its devices where they are", async () => {
  const { call, session, deviceNamed } = openSandbox();
  const token = await session({ customer_key: DEMO.customerKey });
  const { device_id, space_ids } = await deviceNamed("Room 204 door");
  const [space_id] = space_ids;
  const { space } = (await call("/spaces/get", { space_id }, token)).body;
  await call("/spaces/delete", { space_id }, token);
  expect((await call("/spaces/get", { space_key: space.space_key }, token)).status).toBe(404);
  expect((await call("/devices/get", { device_id })).body.device.space_ids).toEqual([]);
  const { events } = (await call("/events/list", { since, space_id }, token)).body;
  expect(events).toMatchObject([{ event_type: "space.deleted", space_key: "harbor-room-204" }]);
});

test("a stranger can't remove anything", async () => {
  const { call, session, deviceNamed } = openSandbox();
  const token = await session({ customer_key: DEMO.otherCustomerKey });
  const { connected_account_id, space_ids } = await deviceNamed(DEMO.devices.confirmed);
  expect((await call("/connected_accounts/delete", { connected_account_id }, token)).status).toBe(404);
  expect((await call("/spaces/delete", { space_id: space_ids[0] }, token)).status).toBe(404);
  expect((await deviceNamed(DEMO.devices.confirmed)).space_ids).toEqual(space_ids);
});
