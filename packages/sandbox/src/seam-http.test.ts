import { isSeamActionAttemptFailedError, isSeamHttpApiError, SeamHttp } from "@seamapi/http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createSandbox } from "./create-sandbox.ts";
import { serveSandbox } from "./node.ts";
import { DEMO } from "./seeds/demo/demo.ts";

const sandbox = createSandbox();
let served: Awaited<ReturnType<typeof serveSandbox>>;
let seam: SeamHttp;

beforeAll(async () => {
  served = await serveSandbox(sandbox, { port: 0 });
});
beforeEach(() => {
  sandbox.reset();
  seam = SeamHttp.fromApiKey(sandbox.apiKey, {
    endpoint: served.url,
    waitForActionAttempt: { timeout: 2000, pollingInterval: 20 },
  });
});
afterAll(() => served.close());

async function customer(customer_key: string): Promise<SeamHttp> {
  const { token } = await seam.clientSessions.create({ customer_key });
  return SeamHttp.fromClientSessionToken(token, { endpoint: served.url });
}

test("lists and gets devices, with the key and with a customer's token", async () => {
  expect(await seam.devices.list({ customer_key: DEMO.customerKey })).toHaveLength(84);
  const own = await customer(DEMO.otherCustomerKey);
  const [device] = await own.devices.list({ device_types: ["nuki_lock"], limit: 1 });
  expect(await own.devices.get({ device_id: device?.device_id ?? "" })).toEqual(device);
  expect(await own.devices.list({ device_ids: [] })).toEqual([]);
  await own.devices.update({ device_id: device?.device_id ?? "", name: "Front" });
  expect((await own.devices.get({ name: "Front" })).device_id).toBe(device?.device_id);
});

test("unlocks and waits for the attempt", async () => {
  const { device_id } = await seam.devices.get({ name: DEMO.devices.confirmed });
  sandbox.simulate.setLockBehavior({ device_id, behavior: "confirmed", delay_ms: 60 });
  const attempt = await seam.locks.unlockDoor({ device_id });
  expect(attempt).toMatchObject({ status: "success", result: { was_confirmed_by_device: true } });
  expect((await seam.devices.get({ device_id })).properties.locked).toBe(false);
});

test("a jammed lock throws what it said", async () => {
  const { device_id } = await seam.devices.get({ name: DEMO.devices.jammed });
  sandbox.simulate.setLockBehavior({ device_id, behavior: "error", delay_ms: 30 });
  const error: unknown = await seam.locks.unlockDoor({ device_id }).catch((thrown: unknown) => thrown);
  expect(isSeamActionAttemptFailedError(error) && error.code).toBe("device_jammed");
});

test("pages through", async () => {
  const pages = seam.createPaginator(seam.devices.list({ customer_key: DEMO.customerKey, limit: 30 }));
  const [first, { hasNextPage, nextPageCursor }] = await pages.firstPage();
  expect([first.length, hasNextPage]).toEqual([30, true]);
  const [second] = await pages.nextPage(nextPageCursor);
  expect(second[0]?.device_id).not.toBe(first[0]?.device_id);
  expect(await pages.flattenToArray()).toHaveLength(84);
});

test("spaces, accounts, events, workspace and errors", async () => {
  const own = await customer(DEMO.customerKey);
  expect(await own.spaces.list()).toHaveLength(62);
  expect((await own.spaces.get({ space_key: "harbor-room-204" })).device_count).toBe(3);
  expect(await own.connectedAccounts.list()).toHaveLength(5);
  const between = ["2020-01-01T00:00:00Z", new Date().toISOString()];
  expect((await own.events.list({ between, event_types: ["lock.unlocked"], limit: 3 })).length).toBe(3);
  expect((await own.workspaces.get()).is_sandbox).toBe(true);
  const missing = { device_id: "00000000-0000-4000-8000-000000000000" };
  const error: unknown = await own.devices.get(missing).catch((thrown: unknown) => thrown);
  expect(isSeamHttpApiError(error) && [error.code, error.statusCode, error.requestId]).toEqual([
    "device_not_found",
    404,
    expect.stringMatching(/^[\da-f-]{36}$/),
  ]);
});
