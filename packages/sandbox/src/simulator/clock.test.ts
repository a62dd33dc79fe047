import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

async function open() {
  const world = openSandbox();
  const { device_id } = await world.deviceNamed(DEMO.devices.autoLock);
  const locked = async () => (await world.call("/devices/get", { device_id })).body.device.properties.locked;
  return { ...world, device_id, locked };
}

test("frozen, nothing becomes due, until time is moved or goes on", async () => {
  const { call, sandbox, device_id, locked, pass } = await open();
  expect((await call("/_sandbox/clock/freeze")).body).toEqual({ ok: true });
  await call("/locks/unlock_door", { device_id });
  pass(3_600_000);
  expect(await locked()).toBe(true);
  sandbox.simulate.advanceClock({ ms: 1500 });
  expect(await locked()).toBe(false);
  pass(3_600_000);
  expect(await locked()).toBe(false);
  await call("/_sandbox/clock/unfreeze");
  pass(4999);
  expect(await locked()).toBe(false);
  pass(1);
  expect(await locked()).toBe(true);
  const { events } = (await call("/events/list", { since: new Date(START).toISOString(), device_id })).body;
  expect(Date.parse(events[0]?.occurred_at ?? "") - START).toBe(6500);
});

test("set to a time, what was due by then has happened; it never goes back", async () => {
  const { call, device_id, locked } = await open();
  await call("/locks/unlock_door", { device_id });
  expect((await call("/_sandbox/clock/set", { now: new Date(START + 2000).toISOString() })).status).toBe(200);
  expect(await locked()).toBe(false);
  for (const now of [new Date(START).toISOString(), "9999-01-01T00:00:00Z"]) {
    const { status, body } = await call("/_sandbox/clock/set", { now });
    expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  }
});

test("a snapshot of a frozen sandbox is of a frozen one", async () => {
  const { sandbox } = await open();
  sandbox.simulate.freezeClock();
  const taken = sandbox.snapshot();
  expect(taken).toMatchObject({ frozen: true, now: START });
  let time = START + 5e9;
  const other = openSandbox({ seed: "empty", now: () => time });
  other.sandbox.restore(taken);
  time += 1000;
  expect(other.sandbox.snapshot()).toEqual(taken);
  other.sandbox.simulate.unfreezeClock();
  time += 1000;
  expect(other.sandbox.snapshot()).toMatchObject({ frozen: false, now: START + 1000 });
});
