import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const SINCE = new Date(START).toISOString();

test("it happens at its time, however late somebody looks, and goes through a snapshot", async () => {
  const { call, sandbox, deviceNamed } = openSandbox();
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  const params = { device_id, online: false };
  expect((await call("/_sandbox/schedule", { simulation: "setOnline", params, in_ms: 60_000 })).body).toEqual({
    ok: true,
  });
  sandbox.simulate.schedule({
    simulation: "setOnline",
    params: { device_id, online: true },
    at: new Date(START + 120_000).toISOString(),
  });
  expect((await deviceNamed(DEMO.devices.confirmed)).properties.online).toBe(true);
  const other = openSandbox({ seed: "empty" });
  other.sandbox.restore(JSON.parse(JSON.stringify(sandbox.snapshot())));
  for (const world of [sandbox, other.sandbox]) world.simulate.advanceClock({ ms: 3_600_000 });
  for (const ask of [call, other.call]) {
    const { events } = (await ask("/events/list", { since: SINCE, device_id })).body;
    expect(events.map(({ event_type, occurred_at }) => [event_type, Date.parse(occurred_at) - START])).toEqual([
      ["device.connected", 120_000],
      ["device.disconnected", 60_000],
    ]);
  }
});

test("what it names may be gone by then", async () => {
  const { call, deviceNamed, pass } = openSandbox();
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  await call("/_sandbox/schedule", { simulation: "turnLock", params: { device_id, locked: false }, in_ms: 1000 });
  await call("/devices/delete", { device_id });
  pass(2000);
  expect((await call("/devices/list", { limit: 1 })).status).toBe(200);
});

test("mistakes are told at once", async () => {
  const { call, deviceNamed } = openSandbox();
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  const good = { simulation: "setBattery", params: { device_id, level: 0.1 }, in_ms: 1 };
  for (const wrong of [
    { simulation: "explode" },
    { simulation: "advanceClock" },
    { params: { device_id, level: 7 } },
    { in_ms: undefined },
    { at: SINCE },
    { in_ms: undefined, at: new Date(START - 1).toISOString() },
  ]) {
    expect([wrong, (await call("/_sandbox/schedule", { ...good, ...wrong })).status]).toEqual([wrong, 400]);
  }
  expect((await call("/_sandbox/schedule", good)).status).toBe(200);
});
