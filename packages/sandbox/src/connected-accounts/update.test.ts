import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import { FIRST_SYNC_MS, SYNC_MS } from "../undocumented.ts";

const since = new Date(START).toISOString();
const MISSING = "00000000-0000-4000-8000-000000000000";

/** A sandbox with one account of nobody's and its three devices. */
async function open() {
  const opened = openSandbox();
  const { call, sandbox, pass } = opened;
  const asked = { accepted_providers: ["yale"] };
  const { connect_webview_id } = (await call("/connect_webviews/create", asked)).body.connect_webview;
  const { connect_webview } = sandbox.simulate.completeConnectWebview({ connect_webview_id, email: "a@a.pt" });
  pass(FIRST_SYNC_MS);
  const connected_account_id = connect_webview.connected_account_id ?? "";
  return {
    ...opened,
    connected_account_id,
    update: (params: object) => call("/connected_accounts/update", { connected_account_id, ...params }),
    account: async () => (await call("/connected_accounts/get", { connected_account_id })).body.connected_account,
    devices: async () => (await call("/devices/list", { connected_account_id })).body.devices,
  };
}

test("an account is renamed, and its settings and whole metadata are put in place of the old", async () => {
  const { update, account } = await open();
  await update({ custom_metadata: { a: "1", b: true } });
  const changes = {
    display_name: "Airbnb, house 1",
    automatically_manage_new_devices: false,
    accepted_capabilities: ["lock", "thermostat"],
    custom_metadata: { c: "2" },
  };
  const { body } = await update(changes);
  expect(body.connected_account).toMatchObject(changes);
  expect((await account()).custom_metadata).toEqual({ c: "2" });
  expect((await update({})).body.connected_account).toEqual(body.connected_account);
});

test("an account of nobody's is given to a customer with all its devices, once", async () => {
  const { update, call, sandbox, session } = await open();
  await update({ customer_key: "hotel-1" });
  expect((await call("/devices/list", { customer_key: "hotel-1" })).body.devices).toHaveLength(3);
  const token = await session({ customer_key: "hotel-1" });
  expect((await call("/devices/list", {}, token)).body.devices).toHaveLength(3);
  expect((await update({ customer_key: "hotel-1" })).status).toBe(200);
  const refused = await update({ customer_key: "hotel-2", display_name: "Taken" });
  expect([refused.status, refused.body.error.type]).toEqual([400, "invalid_input"]);
  expect(sandbox.customers.map(({ customer_key }) => customer_key)).not.toContain("hotel-2");
  const { body } = await call("/connected_accounts/list", { customer_key: "hotel-1" });
  expect(body.connected_accounts).toMatchObject([{ display_name: "a@a.pt" }]);
});

test.each([
  [{ display_name: "" }, 400],
  [{ display_name: "x".repeat(256) }, 400],
  [{ accepted_capabilities: ["locks"] }, 400],
  [{ connected_account_id: MISSING }, 404],
])("update with %j is refused", async (params, status) => {
  const { update } = await open();
  expect((await update(params)).status).toBe(status);
});

test("a sync brings back what was deleted from Seam and is still with the provider", async () => {
  const { call, connected_account_id, devices, pass } = await open();
  const before = await devices();
  const gone = before[1];
  await call("/devices/delete", { device_id: gone?.device_id });
  await call("/connected_accounts/sync", { connected_account_id });
  expect(await devices()).toHaveLength(2);
  pass(SYNC_MS);
  expect((await devices()).map(({ device_id }) => device_id).toSorted()).toEqual(
    before.map(({ device_id }) => device_id).toSorted(),
  );
  const { body } = await call("/events/list", { since, device_id: gone?.device_id });
  expect(body.events.map(({ event_type }) => event_type)).toEqual(["device.added", "device.deleted", "device.added"]);
});

test("a sync reads nothing of an account that is signed out, nor makes up devices for one of the seed", async () => {
  const { call, connected_account_id, devices, pass, deviceNamed } = await open();
  const [device] = await devices();
  await call("/devices/delete", { device_id: device?.device_id });
  await call("/connected_accounts/simulate/disconnect", { connected_account_id });
  await call("/connected_accounts/sync", { connected_account_id });
  const seeded = (await deviceNamed("Room 204 door")).connected_account_id;
  const count = async () => (await call("/devices/list", { connected_account_id: seeded })).body.devices.length;
  const before = await count();
  await call("/connected_accounts/sync", { connected_account_id: seeded });
  pass(SYNC_MS);
  expect(await devices()).toHaveLength(2);
  expect(await count()).toBe(before);
  expect((await call("/connected_accounts/sync", { connected_account_id: MISSING })).status).toBe(404);
});

test("a simulated disconnection shows on the account, its devices and in the events, for its owner alone", async () => {
  const { call, deviceNamed, session, readOnly } = openSandbox();
  const { connected_account_id, device_id } = await deviceNamed("Room 204 door");
  const disconnect = (token?: string) =>
    call("/connected_accounts/simulate/disconnect", { connected_account_id }, token);
  expect((await disconnect(await session({ customer_key: "alder-rentals" }))).status).toBe(404);
  expect((await disconnect(readOnly(DEMO.customerKey))).status).toBe(403);
  expect((await disconnect(await session({ customer_key: DEMO.customerKey }))).status).toBe(200);
  expect((await disconnect()).status).toBe(200);
  const { connected_account } = (await call("/connected_accounts/get", { connected_account_id })).body;
  expect(connected_account.errors).toMatchObject([{ error_code: "account_disconnected" }]);
  expect((await call("/devices/get", { device_id })).body.device.properties.online).toBe(false);
  const told = await call("/events/list", { since, event_type: "connected_account.disconnected" });
  expect(told.body.events).toMatchObject([{ connected_account_id }]);
});
