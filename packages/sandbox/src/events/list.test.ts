import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const SINCE = "2026-11-01T00:00:00Z";
const { call, deviceNamed } = openSandbox();
const list = async (params: object) => (await call("/events/list", { since: SINCE, ...params })).body.events;

test("newest first, and no further than the limit", async () => {
  const events = await list({ limit: 20 });
  const times = events.map((event) => event.occurred_at);
  expect(times).toHaveLength(20);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(await list({ limit: 5, unstable_offset: 5 })).toEqual(events.slice(5, 10));
});

test("since and between bound the time, with both ends included", async () => {
  const { customerKey: customer_key } = DEMO;
  const [newest, second] = await list({ customer_key, limit: 2 });
  const exactly = { customer_key, since: newest?.occurred_at };
  expect(await list(exactly)).toEqual([newest]);
  const between = [second?.occurred_at, newest?.occurred_at];
  expect((await call("/events/list", { customer_key, between })).body.events).toEqual([newest, second]);
  expect(await list({ since: new Date(START + 1).toISOString() })).toEqual([]);
});

test("by customer, device, space, account, type and id", async () => {
  const { device_id, space_ids, connected_account_id } = await deviceNamed(DEMO.devices.offline);
  const [offline] = await list({ device_id, event_type: "device.disconnected" });
  expect(offline).toMatchObject({ error_code: "device_disconnected", customer_key: DEMO.customerKey, device_id });
  expect(await list({ device_ids: [device_id], event_types: ["device.disconnected"] })).toEqual([offline]);
  expect(await list({ space_id: space_ids[0] })).toContainEqual(offline);
  expect(await list({ space_ids })).toContainEqual(offline);
  expect(await list({ event_ids: [offline?.event_id] })).toEqual([offline]);
  expect(await list({ connected_account_id })).toContainEqual(offline);
  expect(await list({ customer_key: DEMO.otherCustomerKey })).toEqual([]);
  const [signedOut] = await list({ event_type: "connected_account.disconnected" });
  expect(signedOut).toMatchObject({ connected_account_errors: [{ error_code: "account_disconnected" }] });
  expect(signedOut).not.toHaveProperty("customer_key");
});
