import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const { call, session, deviceNamed } = openSandbox();

test("locks are the devices that lock, under both names, by the filters of devices", async () => {
  const { devices, locks } = (await call("/locks/list", { customer_key: DEMO.customerKey })).body;
  expect(locks).toHaveLength(61);
  expect(devices).toEqual(locks);
  const all = (await call("/devices/list", { customer_key: DEMO.customerKey })).body.devices;
  expect(locks).toEqual(all.filter(({ properties }) => "has_native_entry_events" in properties));
  expect((await call("/locks/list", { limit: 3 })).body.locks).toHaveLength(3);
});

test("a session has the locks of its accounts, and a customer session has none here", async () => {
  const lock = await deviceNamed(DEMO.devices.confirmed);
  const { connected_account_id, device_id } = lock;
  const token = await session({ connected_account_ids: [connected_account_id] });
  const { locks } = (await call("/locks/list", {}, token)).body;
  expect(new Set(locks.map((device) => device.connected_account_id))).toEqual(new Set([connected_account_id]));
  expect((await call("/locks/get", { device_id }, token)).body).toEqual({ device: lock, lock, ok: true });
  const customer = await session({ customer_key: DEMO.customerKey });
  expect((await call("/locks/list", {}, customer)).status).toBe(401);
});

test("one lock by id or name; a thermostat is none", async () => {
  const lock = await deviceNamed(DEMO.devices.confirmed);
  expect((await call("/locks/get", { name: DEMO.devices.confirmed })).body.lock).toEqual(lock);
  for (const params of [{ name: DEMO.devices.thermostat }, { device_id: crypto.randomUUID() }]) {
    const { status, body } = await call("/locks/get", params);
    expect([status, body.error.type]).toEqual([404, "device_not_found"]);
  }
  expect((await call("/locks/get", {})).status).toBe(400);
});
