import { expect, test } from "vitest";
import { DEMO } from "../../seeds/demo/demo.ts";
import { openSandbox, START } from "../../testing/open-sandbox.ts";

const SINCE = new Date(START).toISOString();

type Product = "salto_xs4_one" | "ttlock_lever" | "nuki_smart_lock_pro";

/** One device of a customer. */
async function open(product: Product) {
  const world = openSandbox({
    seed: ({ addAccount, addDevice }) => {
      const account = addAccount({ display_name: "Own", customer_key: "own" });
      addDevice({ ...account, name: "Door", product });
    },
  });
  const { device_id } = await world.deviceNamed("Door");
  const token = await world.session({ customer_key: "own" });
  const simulate = (name: string, params: object = {}) =>
    world.call(`/devices/simulate/${name}`, { device_id, ...params }, token);
  const state = async () => {
    const { errors, properties } = await world.deviceNamed("Door");
    return [properties.online, ...errors.map(({ error_code }) => error_code)];
  };
  const events = async () =>
    (await world.call("/events/list", { since: SINCE, device_id })).body.events
      .map((event) => [event.event_type, event["error_code"]].filter(Boolean).join(" "))
      .toReversed();
  return { ...world, device_id, simulate, state, events };
}

test("disconnect and connect", async () => {
  const { simulate, state, events } = await open("salto_xs4_one");
  expect((await simulate("disconnect")).body).toEqual({ ok: true });
  expect(await state()).toEqual([false, "device_offline"]);
  await simulate("disconnect");
  await simulate("connect");
  expect(await state()).toEqual([true]);
  expect(await events()).toEqual(["device.disconnected device_disconnected", "device.connected"]);
});

test("remove, and connect again", async () => {
  const { simulate, state, events } = await open("salto_xs4_one");
  await simulate("remove");
  await simulate("remove");
  expect(await state()).toEqual([false, "device_removed"]);
  await simulate("connect");
  expect(await state()).toEqual([true]);
  expect(await events()).toEqual(["device.removed", "device.connected"]);
});

test("the hub of a lock goes, and takes the lock along", async () => {
  const { simulate, state, events } = await open("ttlock_lever");
  await simulate("disconnect_from_hub");
  expect(await state()).toEqual([false, "hub_disconnected"]);
  await simulate("connect_to_hub");
  expect(await state()).toEqual([true]);
  expect(await events()).toEqual(["device.disconnected hub_disconnected", "device.connected"]);
  await simulate("disconnect");
  await simulate("disconnect_from_hub");
  await simulate("connect_to_hub");
  expect(await state()).toEqual([false, "device_offline"]);
});

test("a subscription runs out and is paid", async () => {
  const { simulate, state, events } = await open("nuki_smart_lock_pro");
  await simulate("paid_subscription", { is_expired: true });
  expect(await state()).toEqual([true, "subscription_required"]);
  await simulate("paid_subscription", { is_expired: false });
  expect(await state()).toEqual([true]);
  expect(await events()).toEqual(["device.error.subscription_required", "device.error.subscription_required.resolved"]);
});

test("what the device can't, another's device, and a read-only session", async () => {
  const { call, simulate, session, readOnly, device_id } = await open("salto_xs4_one");
  for (const name of ["connect_to_hub", "disconnect_from_hub", "paid_subscription"]) {
    const params = name === "paid_subscription" ? { is_expired: true } : {};
    const { status, body } = await simulate(name, params);
    expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  }
  const other = await session({ customer_key: DEMO.otherCustomerKey });
  for (const name of ["connect", "disconnect", "remove", "connect_to_hub", "disconnect_from_hub"]) {
    expect((await call(`/devices/simulate/${name}`, { device_id }, other)).status).toBe(404);
    expect((await call(`/devices/simulate/${name}`, { device_id }, readOnly("own"))).status).toBe(403);
  }
});
