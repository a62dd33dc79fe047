import { describe, expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const SINCE = new Date(START).toISOString();

async function open(name: string) {
  const world = openSandbox();
  const token = await world.session({ customer_key: DEMO.customerKey });
  const { device_id } = await world.deviceNamed(name);
  const command = async (direction: "lock" | "unlock") => {
    const { body } = await world.call(`/locks/${direction}_door`, { device_id }, token);
    return body.action_attempt;
  };
  const attempt = async (action_attempt_id: string) =>
    (await world.call("/action_attempts/get", { action_attempt_id }, token)).body.action_attempt;
  const locked = async () => (await world.call("/devices/get", { device_id }, token)).body.device.properties.locked;
  const events = async () =>
    (await world.call("/events/list", { since: SINCE, device_id }, token)).body.events.toReversed();
  return { ...world, device_id, command, attempt, locked, events };
}

test("confirmed: pending, then done; the bolt has moved and both events tell when", async () => {
  const { command, attempt, locked, events, pass } = await open(DEMO.devices.confirmed);
  const { action_attempt_id, ...begun } = await command("unlock");
  expect(begun).toEqual({ action_type: "UNLOCK_DOOR", status: "pending", result: null, error: null });
  pass(1499);
  expect((await attempt(action_attempt_id)).status).toBe("pending");
  expect(await locked()).toBe(true);
  pass(1);
  expect(await attempt(action_attempt_id)).toMatchObject({
    status: "success",
    result: { was_confirmed_by_device: true },
    error: null,
  });
  expect(await locked()).toBe(false);
  const occurred_at = new Date(START + 1500).toISOString();
  expect(await events()).toMatchObject([
    { event_type: "lock.unlocked", method: "remote", occurred_at, action_attempt_id },
    { event_type: "action_attempt.unlock_door.succeeded", status: "success", occurred_at, action_attempt_id },
  ]);
});

test("locking does the same the other way", async () => {
  const { command, locked, events, pass } = await open(DEMO.devices.unlocked);
  await command("lock");
  pass(60_000);
  expect(await locked()).toBe(true);
  const told = await events();
  expect(told.map((event) => event.event_type)).toEqual(["lock.locked", "action_attempt.lock_door.succeeded"]);
  expect(told[0]?.occurred_at).toBe(new Date(START + 1500).toISOString());
});

test("unconfirmed: a success without proof, and the state follows only later", async () => {
  const { command, attempt, locked, events, pass } = await open(DEMO.devices.unconfirmed);
  const { action_attempt_id } = await command("unlock");
  pass(1500);
  const done = await attempt(action_attempt_id);
  expect(done).toMatchObject({ status: "success", result: { was_confirmed_by_device: false } });
  expect(await locked()).toBe(true);
  pass(59_999);
  expect(await locked()).toBe(true);
  pass(1);
  expect(await locked()).toBe(false);
  expect((await events()).map((event) => event.event_type)).toEqual([
    "action_attempt.unlock_door.succeeded",
    "lock.unlocked",
  ]);
});

test("error: says what happened, and nothing moved", async () => {
  const { command, attempt, locked, events, pass } = await open(DEMO.devices.jammed);
  const { action_attempt_id } = await command("unlock");
  pass(1500);
  const done = await attempt(action_attempt_id);
  expect(done).toMatchObject({ status: "error", result: null, error: { type: "device_jammed" } });
  expect(await locked()).toBe(true);
  expect((await events()).map((event) => event.event_type)).toEqual(["action_attempt.unlock_door.failed"]);
});

test("never: stays pending for good", async () => {
  const { command, attempt, locked, events, pass } = await open(DEMO.devices.neverAnswers);
  const { action_attempt_id } = await command("unlock");
  pass(24 * 3_600_000);
  expect((await attempt(action_attempt_id)).status).toBe("pending");
  expect(await locked()).toBe(true);
  expect(await events()).toEqual([]);
});

test.each([
  [DEMO.devices.offline, "device_offline"],
  [DEMO.devices.signedOut, "account_disconnected"],
])("%s can't be reached", async (name, type) => {
  const { command, attempt, pass } = await open(name);
  const { action_attempt_id } = await command("unlock");
  pass(1500);
  expect(await attempt(action_attempt_id)).toMatchObject({ status: "error", error: { type } });
});

describe("auto-lock", () => {
  test("relocks after its delay, by itself", async () => {
    const { command, locked, events, pass } = await open(DEMO.devices.autoLock);
    await command("unlock");
    pass(6499);
    expect(await locked()).toBe(false);
    pass(1);
    expect(await locked()).toBe(true);
    expect((await events()).at(-1)).toMatchObject({
      event_type: "lock.locked",
      method: "automatic",
      occurred_at: new Date(START + 6500).toISOString(),
    });
  });

  test("a second unlock starts the delay anew", async () => {
    const { command, locked, events, pass } = await open(DEMO.devices.autoLock);
    await command("unlock");
    pass(4000);
    await command("unlock");
    pass(3000);
    expect(await locked()).toBe(false);
    pass(3500);
    expect(await locked()).toBe(true);
    expect((await events()).filter((event) => event["method"] === "automatic")).toHaveLength(1);
  });

  test("a lock in between leaves nothing to do", async () => {
    const { command, sandbox, device_id, events, pass } = await open(DEMO.devices.autoLock);
    await command("unlock");
    pass(2000);
    sandbox.simulate.turnLock({ device_id, locked: true });
    pass(60_000);
    expect((await events()).map((event) => event["method"])).toEqual(["remote", undefined, "manual"]);
  });

  test("all that was due while nobody looked happened at its own time", async () => {
    const { command, events, pass } = await open(DEMO.devices.autoLock);
    await command("unlock");
    pass(3_600_000);
    expect((await events()).map((event) => Date.parse(event.occurred_at) - START)).toEqual([1500, 1500, 6500]);
  });
});

test("fifteen of each a minute and device, then 429 with the seconds to wait", async () => {
  const { call, device_id, pass, deviceNamed } = await open(DEMO.devices.confirmed);
  for (let count = 0; count < 15; count += 1) {
    expect((await call("/locks/unlock_door", { device_id })).status).toBe(200);
    pass(1000);
  }
  const refused = await call("/locks/unlock_door", { device_id });
  expect([refused.status, refused.body.error.type]).toEqual([429, "too_many_requests"]);
  expect(refused.headers.get("retry-after")).toBe("45");
  expect((await call("/locks/lock_door", { device_id })).status).toBe(200);
  const other = await deviceNamed("Room 101 door");
  expect((await call("/locks/unlock_door", { device_id: other.device_id })).status).toBe(200);
  pass(45_000);
  expect((await call("/locks/unlock_door", { device_id })).status).toBe(200);
  expect((await call("/locks/unlock_door", { device_id })).status).toBe(429);
});

test("what is no lock can't be unlocked", async () => {
  const { call, device_id } = await open(DEMO.devices.thermostat);
  const { status, body } = await call("/locks/unlock_door", { device_id });
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
});

test("attempts are listed with the API key, by device or id", async () => {
  const { call, command, device_id } = await open(DEMO.devices.confirmed);
  const { action_attempt_id } = await command("unlock");
  await command("lock");
  const { body } = await call("/action_attempts/list", { device_id });
  expect(body.action_attempts).toHaveLength(2);
  const one = await call("/action_attempts/list", { action_attempt_ids: [action_attempt_id] });
  expect(one.body.action_attempts.map((attempt) => attempt.action_attempt_id)).toEqual([action_attempt_id]);
});
