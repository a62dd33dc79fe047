import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { fieldsOf } from "../http/fields-of.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import { allSimulations } from "./all-simulations.ts";

const SINCE = new Date(START).toISOString();
const MISSING = "00000000-0000-4000-8000-000000000000";

/** Does the same by method and by route, each in a world of its own, and gives both. */
async function bothWays(name: keyof typeof allSimulations, params: object, device = DEMO.devices.confirmed as string) {
  const byMethod = openSandbox();
  const byRoute = openSandbox();
  const { device_id, connected_account_id } = await byMethod.deviceNamed(device);
  const fields = fieldsOf(allSimulations[name].params);
  const about = Object.entries({ device_id, connected_account_id }).filter(([key]) => Object.hasOwn(fields, key));
  const whole = { ...Object.fromEntries(about), ...params };
  (byMethod.sandbox.simulate[name] as (params: object) => unknown)(whole);
  expect((await byRoute.call(allSimulations[name].path, whole)).body.ok).toBe(true);
  const seen = await Promise.all(
    [byMethod, byRoute].map(async ({ call }) => ({
      device: (await call("/devices/get", { device_id })).body.device,
      events: (await call("/events/list", { since: SINCE, connected_account_id })).body.events.toReversed(),
    })),
  );
  expect(seen[1]).toEqual(seen[0]);
  return seen[0] as (typeof seen)[number];
}

test("turnLock: by hand", async () => {
  const { device, events } = await bothWays("turnLock", { locked: false });
  expect(device.properties.locked).toBe(false);
  expect(events).toMatchObject([{ event_type: "lock.unlocked", method: "manual" }]);
});

test("setOnline: off the net, and back", async () => {
  const { device, events } = await bothWays("setOnline", { online: false });
  expect(device.errors).toMatchObject([{ error_code: "device_offline" }]);
  expect(events).toMatchObject([{ event_type: "device.disconnected", error_code: "device_disconnected" }]);
  const back = await bothWays("setOnline", { online: true }, DEMO.devices.offline);
  expect(back.device.errors).toEqual([]);
  expect(back.device.properties.battery).toBeDefined();
  expect(back.events).toMatchObject([{ event_type: "device.connected" }]);
});

test("removeDevice: out of its account, once, until it is put back", async () => {
  const { device, events } = await bothWays("removeDevice", {});
  expect(device.errors).toMatchObject([{ error_code: "device_removed", is_device_error: true, created_at: SINCE }]);
  expect([device.properties.online, device.can_remotely_unlock]).toEqual([false, false]);
  expect(events).toMatchObject([{ event_type: "device.removed", device_id: device.device_id }]);

  const { sandbox, call } = openSandbox();
  const { device_id } = device;
  sandbox.simulate.removeDevice({ device_id });
  sandbox.simulate.removeDevice({ device_id });
  const { body } = await call("/events/list", { since: SINCE, device_id });
  expect(body.events).toHaveLength(1);
  sandbox.simulate.setOnline({ device_id, online: true });
  expect((await call("/devices/get", { device_id })).body.device.errors).toEqual([]);
});

test("setBattery: tells when the status changes", async () => {
  const { device, events } = await bothWays("setBattery", { level: 0.05 });
  expect(device.properties.battery).toEqual({ level: 0.05, status: "critical" });
  expect(events).toMatchObject([
    { event_type: "device.battery_status_changed", battery_status: "critical", battery_level: 0.05 },
    { event_type: "device.low_battery", battery_level: 0.05 },
  ]);
  expect((await bothWays("setBattery", { level: 0.92 })).events).toEqual([]);
});

test("forgetLockState: unknown", async () => {
  expect((await bothWays("forgetLockState", {})).device.properties).not.toHaveProperty("locked");
});

test("disconnectAccount and reconnectAccount take all devices along", async () => {
  const { device, events } = await bothWays("disconnectAccount", {});
  expect(device.errors).toMatchObject([{ error_code: "account_disconnected" }]);
  expect(events[0]).toMatchObject({ event_type: "connected_account.disconnected" });
  const told = events.slice(1);
  expect(told.length).toBeGreaterThan(30);
  expect(new Set(told.map((event) => event["error_code"]))).toEqual(new Set(["account_disconnected"]));

  const back = await bothWays("reconnectAccount", {}, DEMO.devices.signedOut);
  expect(back.device.errors).toEqual([]);
  expect(back.device.properties.online).toBe(true);
  expect(back.events.slice(0, 2).map((event) => event.event_type)).toEqual([
    "connected_account.connected",
    "connected_account.completed_first_sync_after_reconnection",
  ]);
  expect(back.events).toHaveLength(2 + 12);
});

test("disconnectAccount is told on the account, once, and undone by reconnectAccount", async () => {
  const { sandbox, call, deviceNamed } = openSandbox();
  const { device_id, connected_account_id } = await deviceNamed(DEMO.devices.confirmed);
  const { warnings, errors } = (await call("/connected_accounts/get", { connected_account_id })).body.connected_account;
  expect([errors, warnings]).toEqual([[], []]);
  const device = (await call("/devices/get", { device_id })).body.device;
  const read = async () => (await call("/connected_accounts/get", { connected_account_id })).body.connected_account;

  sandbox.simulate.disconnectAccount({ connected_account_id });
  sandbox.simulate.disconnectAccount({ connected_account_id });
  const message = expect.any(String) as string;
  expect((await read()).errors).toEqual([
    {
      error_code: "account_disconnected",
      message,
      created_at: SINCE,
      is_connected_account_error: true,
      is_bridge_error: false,
    },
  ]);
  expect((await deviceNamed(DEMO.devices.confirmed)).can_remotely_unlock).toBe(false);

  sandbox.simulate.reconnectAccount({ connected_account_id });
  expect((await read()).errors).toEqual([]);
  expect((await call("/devices/get", { device_id })).body.device).toEqual(device);
});

test("reconnectAccount meets a request to sign in anew, whose devices had never gone", async () => {
  const { sandbox, call } = openSandbox();
  const { connected_accounts } = (await call("/connected_accounts/list", { customer_key: "maple-court" })).body;
  const account = connected_accounts.find(({ account_type }) => account_type === "tado");
  const connected_account_id = account?.connected_account_id ?? "";
  sandbox.simulate.reconnectAccount({ connected_account_id });
  expect((await call("/connected_accounts/get", { connected_account_id })).body.connected_account.warnings).toEqual([]);
  const { events } = (await call("/events/list", { since: SINCE, connected_account_id })).body;
  expect(events.map((event) => event.event_type).toSorted()).toEqual([
    "connected_account.completed_first_sync_after_reconnection",
    "connected_account.connected",
  ]);
});

test("setLockBehavior: how it answers, how long it takes and what it says", async () => {
  const { call, deviceNamed, sandbox, pass } = openSandbox();
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  const error = { type: "motor_blocked", message: "The motor is blocked." };
  sandbox.simulate.setLockBehavior({ device_id, behavior: "error", delay_ms: 9000, error });
  const { action_attempt_id } = (await call("/locks/unlock_door", { device_id })).body.action_attempt;
  const attempt = async () => (await call("/action_attempts/get", { action_attempt_id })).body.action_attempt;
  pass(8999);
  expect((await attempt()).status).toBe("pending");
  pass(1);
  expect(await attempt()).toMatchObject({ status: "error", error });
});

test("advanceClock: what is due has happened", async () => {
  const { call, deviceNamed, sandbox } = openSandbox();
  const { device_id } = await deviceNamed(DEMO.devices.autoLock);
  await call("/locks/unlock_door", { device_id });
  await call("/_sandbox/clock/advance", { ms: 3000 });
  expect((await deviceNamed(DEMO.devices.autoLock)).properties.locked).toBe(false);
  sandbox.simulate.advanceClock({ ms: 3500 });
  expect((await deviceNamed(DEMO.devices.autoLock)).properties.locked).toBe(true);
});

test("createReadOnlySession: reads, and writes nothing", async () => {
  const { call, deviceNamed } = openSandbox();
  const { body } = await call("/_sandbox/client_sessions/create_read_only", { customer_key: DEMO.customerKey });
  const { token } = body.client_session;
  expect((await call("/devices/list", {}, token)).body.devices).toHaveLength(84);
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  const refused = await call("/locks/unlock_door", { device_id }, token);
  expect([refused.status, refused.body.error.type]).toEqual([403, "read_only_client_session"]);
});

test("a mistake is told, by either way", async () => {
  const { sandbox, call, deviceNamed } = openSandbox();
  expect(() => sandbox.simulate.turnLock({ device_id: MISSING, locked: true })).toThrow("Device not found");
  expect(() => sandbox.simulate.setBattery({ device_id: MISSING, level: 2 })).toThrow(/level/);
  const { device_id } = await deviceNamed(DEMO.devices.thermostat);
  expect(() => sandbox.simulate.turnLock({ device_id, locked: true })).toThrow("not a lock");
  expect((await call("/_sandbox/connected_accounts/disconnect", { connected_account_id: MISSING })).status).toBe(404);
});

test("our routes take the API key alone", async () => {
  const { call, send, session, sandbox } = openSandbox();
  const token = await session({ customer_key: DEMO.customerKey });
  for (const path of [...Object.values(allSimulations).map((simulation) => simulation.path), "/_sandbox/reset"]) {
    expect((await call(path, {}, token)).status).toBe(401);
    expect((await call(path, {}, null)).status).toBe(401);
  }
  expect((await send("/_sandbox/requests", {}, token)).status).toBe(401);
  expect(await (await send("/_sandbox/requests")).json()).toEqual({ requests: sandbox.requests, ok: true });
});

test("reset puts all back: data, sessions, faults, clock and requests", async () => {
  const world = openSandbox();
  const before = (await world.call("/devices/list", {})).body.devices;
  const token = await world.session({ customer_key: DEMO.customerKey });
  const { device_id } = await world.deviceNamed(DEMO.devices.confirmed);
  world.sandbox.simulate.turnLock({ device_id, locked: false });
  world.sandbox.simulate.advanceClock({ ms: 1e9 });
  world.sandbox.simulate.fail({ times: 99, path: "/devices/list" });
  expect((await world.call("/_sandbox/reset")).body).toEqual({ ok: true });
  expect(world.sandbox.requests).toEqual([]);
  expect((await world.call("/devices/list", {}, token)).body.error.type).toBe("client_session_not_found");
  expect((await world.call("/devices/list", {})).body.devices).toEqual(before);
});
