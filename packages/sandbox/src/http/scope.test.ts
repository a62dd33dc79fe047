import { beforeAll, describe, expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const MISSING = "00000000-0000-4000-8000-000000000000";
const SINCE = "2026-01-01T00:00:00Z";
const { sandbox, call, session, readOnly } = openSandbox();

const events = async (filter: object, token: string) =>
  (await call("/events/list", { since: SINCE, ...filter }, token)).body.events;
const count = async (customer_key?: string) => (await call("/devices/list", { customer_key })).body.devices.length;

let harbor: string;
let alder: string;
/** Things of Harbor Hotels. */
let foreign: Record<string, string>;

beforeAll(async () => {
  harbor = await session({ customer_key: DEMO.customerKey });
  alder = await session({ customer_key: DEMO.otherCustomerKey });
  const { device } = (await call("/devices/get", { name: DEMO.devices.confirmed }, harbor)).body;
  const attempt = await call("/locks/unlock_door", { device_id: device.device_id }, harbor);
  foreign = {
    device_id: device.device_id,
    connected_account_id: device.connected_account_id,
    space_id: device.space_ids[0] ?? "",
    space_key: "harbor-room-203",
    name: DEMO.devices.confirmed,
    email: DEMO.accounts.signedOut,
    action_attempt_id: attempt.body.action_attempt.action_attempt_id,
  };
  sandbox.simulate.advanceClock({ ms: 5000 });
});

describe("what is someone else's looks exactly like what does not exist", () => {
  test.each([
    ["/devices/get", "device_id", "device_not_found"],
    ["/devices/get", "name", "device_not_found"],
    ["/devices/update", "device_id", "device_not_found"],
    ["/locks/lock_door", "device_id", "device_not_found"],
    ["/locks/unlock_door", "device_id", "device_not_found"],
    ["/action_attempts/get", "action_attempt_id", "action_attempt_not_found"],
    ["/connected_accounts/get", "connected_account_id", "connected_account_not_found"],
    ["/connected_accounts/get", "email", "connected_account_not_found"],
    ["/spaces/get", "space_id", "space_not_found"],
    ["/spaces/get", "space_key", "space_not_found"],
  ])("%s by %s", async (path, key, type) => {
    const missing = key.endsWith("_id") ? MISSING : "nothing-has-this";
    const [theirs, none] = await Promise.all([
      call(path, { [key]: foreign[key] }, alder),
      call(path, { [key]: missing }, alder),
    ]);
    expect(theirs.status).toBe(404);
    expect(theirs.body.error.type).toBe(type);
    expect(theirs.body).toEqual(none.body);
    expect((await call(path, { [key]: foreign[key] }, harbor)).status).toBe(200);
  });
});

describe("lists hold the own customer's things only", () => {
  test("devices, also with someone else's ids, space, account or key", async () => {
    const own = (await call("/devices/list", {}, alder)).body.devices;
    expect(own).toHaveLength(10);
    for (const filter of [
      { device_ids: [foreign["device_id"]] },
      { space_id: foreign["space_id"] },
      { connected_account_id: foreign["connected_account_id"] },
      { connected_account_ids: [foreign["connected_account_id"]] },
      { search: "Suite" },
      { customer_key: DEMO.customerKey },
    ]) {
      expect((await call("/devices/list", filter, alder)).body.devices).toEqual([]);
    }
  });

  test("accounts and spaces", async () => {
    expect((await call("/connected_accounts/list", {}, alder)).body.connected_accounts).toHaveLength(2);
    expect((await call("/spaces/list", {}, alder)).body.spaces).toHaveLength(5);
    for (const filter of [{ customer_key: DEMO.customerKey }, { search: "harbor" }]) {
      expect((await call("/connected_accounts/list", filter, alder)).body.connected_accounts).toEqual([]);
      expect((await call("/spaces/list", filter, alder)).body.spaces).toEqual([]);
    }
    const inSpace = await call("/connected_accounts/list", { space_id: foreign["space_id"] }, alder);
    expect(inSpace.body.connected_accounts).toEqual([]);
  });

  test("events", async () => {
    expect((await events({}, harbor)).length).toBeGreaterThan(50);
    expect(await events({}, alder)).toEqual([]);
    expect(await events({ device_id: foreign["device_id"] }, alder)).toEqual([]);
    expect(await events({ customer_key: DEMO.customerKey }, alder)).toEqual([]);
  });

  test("a read-only session sees what its customer sees", async () => {
    const token = readOnly(DEMO.otherCustomerKey);
    expect((await call("/devices/list", {}, token)).body.devices).toHaveLength(10);
    expect((await call("/devices/get", { device_id: foreign["device_id"] }, token)).status).toBe(404);
    const me = await call("/seam/customer/v1/customers/me", {}, token);
    expect(me.body.customer.customer_key).toBe(DEMO.otherCustomerKey);
  });
});

test("an ordinary session sees the accounts that it lists, and no other", async () => {
  const account = foreign["connected_account_id"];
  const token = await session({ connected_account_ids: [account] });
  const { devices } = (await call("/devices/list", {}, token)).body;
  expect(devices.length).toBeGreaterThan(30);
  expect(new Set(devices.map((device) => device.connected_account_id))).toEqual(new Set([account]));
  const { body } = await call("/devices/list", {}, alder);
  const theirs = { device_id: body.devices[0]?.device_id };
  expect((await call("/devices/get", theirs, token)).status).toBe(404);
  expect((await call("/locks/unlock_door", theirs, token)).status).toBe(404);
  const seen = await events({}, token);
  expect(seen.every((event) => event["connected_account_id"] === account)).toBe(true);
});

test("with the API key, customer_key filters; an unknown one finds nothing", async () => {
  expect(await count(DEMO.customerKey)).toBe(84);
  expect(await count(DEMO.otherCustomerKey)).toBe(10);
  expect(await count()).toBe(169);
  expect(await count("nobody")).toBe(0);
});
