import { expect, test } from "vitest";
import { routes } from "../http/routes.ts";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import { collections } from "./collections.ts";
import { fromJson } from "./from-json.ts";
import { toJson } from "./to-json.ts";
import { variables } from "./variables.ts";

type World = ReturnType<typeof openSandbox>;
const SINCE = "2026-01-01T00:00:00Z";
const LISTS = routes.filter(({ path, auth }) => path.endsWith("/list") && auth.includes("api_key"));

/** What every list route answers that needs nothing in particular. */
async function allLists({ call }: World): Promise<Record<string, unknown>> {
  const answers = await Promise.all(
    LISTS.map(async ({ path }) => [path, (await call(path, path === "/events/list" ? { since: SINCE } : {})).body]),
  );
  return Object.fromEntries(answers) as Record<string, unknown>;
}

/** A world in which things were done, one of them not yet finished. */
async function busy() {
  const world = openSandbox();
  const token = await world.session({ customer_key: DEMO.customerKey, user_identifier_key: "ana" });
  const { device_id } = await world.deviceNamed(DEMO.devices.autoLock);
  await world.call("/devices/update", { device_id, custom_metadata: { $: "set" } });
  world.sandbox.simulate.fail({ path: "/workspaces/get", times: 2 });
  world.sandbox.simulate.advanceClock({ ms: 3_600_000 });
  const { action_attempt } = (await world.call("/locks/unlock_door", { device_id }, token)).body;
  return { world, token, device_id, action_attempt_id: action_attempt.action_attempt_id };
}

test("every list answers as before, in another sandbox and after passing through text", async () => {
  const { world, token, device_id } = await busy();
  const before = await allLists(world);
  const text = JSON.stringify(world.sandbox.snapshot());
  const other = openSandbox({ seed: "empty" });
  other.sandbox.restore(JSON.parse(text));
  expect(await allLists(other)).toEqual(before);
  expect(JSON.stringify(other.sandbox.snapshot())).toBe(text);
  expect((await other.call("/devices/get", { device_id }, token)).status).toBe(200);
  expect(other.sandbox.customers).toEqual(world.sandbox.customers);
  expect((await other.call("/workspaces/get")).status).toBe(500);
});

test("pending attempts go on, each at its time, and ids are never given twice", async () => {
  const { world, token, device_id, action_attempt_id } = await busy();
  world.pass(1000);
  const snapshot = world.sandbox.snapshot();
  let time = START + 30 * 24 * 3_600_000;
  const later = openSandbox({ seed: "empty", now: () => time });
  later.sandbox.restore(snapshot);
  const status = async () => (await later.call("/action_attempts/get", { action_attempt_id }, token)).body;
  const locked = async () => (await later.call("/devices/get", { device_id })).body.device.properties.locked;
  time += 499;
  expect((await status()).action_attempt.status).toBe("pending");
  time += 1;
  expect((await status()).action_attempt.status).toBe("success");
  expect(await locked()).toBe(false);
  time += 5000;
  expect(await locked()).toBe(true);
  const { body } = await later.call("/events/list", { since: new Date(START).toISOString(), device_id });
  const ids = body.events.map(({ event_id }) => event_id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(body.events[0]).toMatchObject({
    event_type: "lock.locked",
    occurred_at: new Date(START + 3_600_000 + 6500).toISOString(),
  });
});

test("by route too, and what is done afterwards does not reach into the snapshot", async () => {
  const { world, device_id } = await busy();
  const answer = (await world.call("/_sandbox/snapshot")).body;
  const before = await allLists(world);
  await world.call("/devices/update", { device_id, name: "Changed" });
  await world.call("/devices/delete", { device_id });
  expect((await world.call("/_sandbox/restore", answer)).body).toEqual({ ok: true });
  expect(await allLists(world)).toEqual(before);
  world.sandbox.reset();
  expect((await world.call("/client_sessions/get", { user_identifier_key: "ana" })).status).toBe(404);
});

test("what is no snapshot is refused, and nothing has changed", async () => {
  const world = openSandbox();
  const before = await allLists(world);
  const good = world.sandbox.snapshot();
  const deep = JSON.parse(`${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`) as unknown;
  for (const snapshot of [
    undefined,
    null,
    "text",
    {},
    { ...good, version: 2 },
    { ...good, collections: { doors: [] } },
    { ...good, collections: { devices: [null] } },
    { ...good, collections: { devices: [{ sequence: 1 }] } },
    { ...good, collections: { devices: [{ sequence: 1, device_id: "a", deep }] } },
    { ...good, collections: { devices: [{ $: "function" }] } },
    { ...good, variables: { next_sequence: 1 } },
    { ...good, agenda: [{ at: 1, name: "constructor", data: {} }] },
  ]) {
    const { status, body } = await world.call("/_sandbox/restore", { snapshot });
    expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  }
  expect(() => world.sandbox.restore({ ...good, version: 2 })).toThrow(/take it anew/);
  expect(await allLists(world)).toEqual(before);
});

test("it holds every collection and variable", () => {
  const { collections: kept, variables: values } = openSandbox({ seed: "empty" }).sandbox.snapshot();
  expect(Object.keys(kept)).toEqual(Object.keys(collections));
  expect(Object.keys(values)).toEqual(Object.keys(variables));
});

test("what JSON lacks comes through", () => {
  const value = {
    set: new Set(["a", undefined]),
    map: new Map([["a", new Set([1])]]),
    none: undefined,
    endless: Infinity,
    $: "set",
    list: [null, { $: { of: 1 } }],
  };
  expect(fromJson(JSON.parse(JSON.stringify(toJson(value))))).toStrictEqual(value);
  expect(() => toJson({ later: () => 1 })).toThrow(/plain data/);
});
