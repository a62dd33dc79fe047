import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

/** An unlocked-by-hand door whose auto-lock can be configured. */
async function open(product: "yale_assure_lock_2" | "salto_xs4_one" = "yale_assure_lock_2") {
  const world = openSandbox({
    seed: ({ addAccount, addDevice }) => {
      addDevice({ ...addAccount({ display_name: "Own", customer_key: "own" }), name: "Door", product });
    },
  });
  const { device_id, connected_account_id } = await world.deviceNamed("Door");
  const token = await world.session({ connected_account_ids: [connected_account_id] });
  const configure = async (params: object) =>
    (await world.call("/locks/configure_auto_lock", { device_id, ...params }, token)).body.action_attempt;
  const properties = async () => (await world.deviceNamed("Door")).properties;
  const attempt = async (action_attempt_id: string) =>
    (await world.call("/action_attempts/get", { action_attempt_id }, token)).body.action_attempt;
  return { ...world, device_id, configure, properties, attempt };
}

test("on: it takes its time, and later unlocks go by it", async () => {
  const { configure, attempt, properties, pass, sandbox, device_id } = await open();
  const begun = await configure({ auto_lock_enabled: true, auto_lock_delay_seconds: 30 });
  expect(begun).toMatchObject({ action_type: "CONFIGURE_AUTO_LOCK", status: "pending" });
  sandbox.simulate.turnLock({ device_id, locked: false });
  pass(1499);
  expect(await properties()).not.toHaveProperty("auto_lock_enabled");
  pass(1);
  expect(await properties()).toMatchObject({ auto_lock_enabled: true, auto_lock_delay_seconds: 30 });
  expect(await attempt(begun.action_attempt_id)).toMatchObject({ status: "success", result: {}, error: null });
  pass(60_000);
  expect((await properties()).locked).toBe(false);
  sandbox.simulate.turnLock({ device_id, locked: true });
  sandbox.simulate.turnLock({ device_id, locked: false });
  pass(29_999);
  expect((await properties()).locked).toBe(false);
  pass(1);
  expect((await properties()).locked).toBe(true);
});

test("off: the door that is about to lock stays open", async () => {
  const { configure, properties, pass, sandbox, device_id } = await open();
  await configure({ auto_lock_enabled: true, auto_lock_delay_seconds: 5 });
  pass(2000);
  sandbox.simulate.turnLock({ device_id, locked: false });
  await configure({ auto_lock_enabled: false });
  pass(60_000);
  expect(await properties()).toMatchObject({ auto_lock_enabled: false, auto_lock_delay_seconds: 5, locked: false });
});

test("a lock that can't be reached keeps what it had", async () => {
  const { configure, attempt, properties, pass, sandbox, device_id } = await open();
  const { action_attempt_id } = await configure({ auto_lock_enabled: true, auto_lock_delay_seconds: 5 });
  sandbox.simulate.setOnline({ device_id, online: false });
  pass(2000);
  expect(await attempt(action_attempt_id)).toMatchObject({ status: "error", error: { type: "device_offline" } });
  expect(await properties()).not.toHaveProperty("auto_lock_enabled");
});

test("a delay is needed to turn it on, from 1 to 60, and a lock that can", async () => {
  const { call, device_id, session } = await open();
  for (const params of [
    { auto_lock_enabled: true },
    { auto_lock_enabled: true, auto_lock_delay_seconds: 0 },
    { auto_lock_enabled: true, auto_lock_delay_seconds: 61 },
    { auto_lock_delay_seconds: 5 },
  ]) {
    expect((await call("/locks/configure_auto_lock", { device_id, ...params })).status).toBe(400);
  }
  const params = { device_id, auto_lock_enabled: false };
  const none = await session({ connected_account_ids: [] });
  expect((await call("/locks/configure_auto_lock", params, none)).status).toBe(404);
  const plain = await open("salto_xs4_one");
  const refused = await plain.call("/locks/configure_auto_lock", { ...params, device_id: plain.device_id });
  expect([refused.status, refused.body.error.type]).toEqual([400, "invalid_input"]);
});
