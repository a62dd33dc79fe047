import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import type { Seed } from "./seed.ts";

const KEY = "ホテル 7/ü?&#";
const NAMES = ["<img src=x onerror=alert(1)>", "\u202Edoor terraced", "🏨👨‍👩‍👧", "n".repeat(500), "", "Room 1", "Room 1"];

const hostile: Seed = (builder) => {
  builder.addCustomer({ customer_key: KEY, name: "Hotel Sieben" });
  const { connected_account_id } = builder.addAccount({ customer_key: KEY, display_name: NAMES[0] ?? "" });
  const { space_id } = builder.addSpace({ customer_key: KEY, name: NAMES[1] ?? "" });
  for (const name of NAMES) builder.addDevice({ connected_account_id, name, space_ids: [space_id] });
  builder.addDevice({
    connected_account_id,
    name: "From the future",
    device_type: "teleporter_gate",
    can: { can_remotely_unlock: undefined, can_teleport: true },
    properties: { has_native_entry_events: undefined, flux: 1.21 },
    battery_level: null,
    picture: null,
    errors: [{ code: "flux_unstable", message: "The flux is unstable." }],
    override: { location: null, custom_metadata: undefined },
  });
  builder.addDevice({ connected_account_id, name: "Bare", override: { properties: {} } });
};

test("a world of one's own, whatever it is called", async () => {
  const { call, session, sandbox } = openSandbox({ seed: hostile, anyShape: true });
  expect(sandbox.customers).toEqual([{ customer_key: KEY, name: "Hotel Sieben" }]);
  const token = await session({ customer_key: KEY });
  const { devices } = (await call("/devices/list", {}, token)).body;
  expect(devices.map((device) => device.display_name)).toEqual([...NAMES, "From the future", "Bare"]);
  expect(new Set(devices.map((device) => device.device_id)).size).toBe(devices.length);
  expect((await call("/devices/list", { customer_key: KEY })).body.devices).toEqual(devices);
  const query = new URLSearchParams({ customer_key: KEY });
  const byQuery = await sandbox.fetch(`/devices/list?${query.toString()}`, {
    headers: { authorization: `Bearer ${sandbox.apiKey}` },
  });
  expect(((await byQuery.json()) as { devices: unknown }).devices).toEqual(devices);
});

test("what Seam's types rule out can be sent all the same", async () => {
  const { deviceNamed } = openSandbox({ seed: hostile, anyShape: true });
  const future = await deviceNamed("From the future");
  expect(future).toMatchObject({ device_type: "teleporter_gate", can_teleport: true, location: null });
  expect(future.errors).toMatchObject([{ error_code: "flux_unstable", created_at: new Date(START).toISOString() }]);
  expect(future).not.toHaveProperty("can_remotely_unlock");
  expect(future).not.toHaveProperty("custom_metadata");
  expect(future.properties).toMatchObject({ flux: 1.21 });
  expect(future.properties).not.toHaveProperty("image_url");
  expect((await deviceNamed("Bare")).properties).toEqual({});
});

test("history, and ids that one chooses", async () => {
  const device_id = "11111111-1111-4111-8111-111111111111";
  const { call } = openSandbox({
    seed: (builder) => {
      const account = builder.addAccount({ customer_key: "a", display_name: "a" });
      builder.addDevice({ ...account, name: "Door", device_id, locked: null });
      const details = { method: "keycode" };
      builder.addEvent({ event_type: "lock.unlocked", device_id, occurred_at: builder.now - 1000, details });
    },
  });
  const { events } = (await call("/events/list", { since: "2026-01-01", device_id })).body;
  expect(events).toMatchObject([{ method: "keycode", customer_key: "a", occurred_at: "2026-11-20T08:59:59.000Z" }]);
  const seed: Seed = (builder) => builder.addEvent({ event_type: "x", device_id, occurred_at: 0 });
  expect(() => openSandbox({ seed })).toThrow(/has not added/);
});

test("an account's trouble with its bridge is told as such, there and on its devices", async () => {
  const { call, deviceNamed } = openSandbox({
    seed: (builder) => {
      const errors = [{ code: "bridge_disconnected", message: "The bridge can't be reached." }];
      builder.addDevice({ ...builder.addAccount({ display_name: "a", customer_key: "a", errors }), name: "Door" });
    },
  });
  const expected = [{ error_code: "bridge_disconnected", is_bridge_error: true }];
  const { connected_accounts } = (await call("/connected_accounts/list")).body;
  expect(connected_accounts[0]?.errors).toMatchObject(expected);
  expect((await deviceNamed("Door")).errors).toMatchObject(expected);
});
