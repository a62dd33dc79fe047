import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import { FIRST_SYNC_MS, SLOW_FIRST_SYNC_MS } from "../undocumented.ts";

const since = new Date(START).toISOString();

/** A sandbox, and a way to sign somebody in over a new Connect Webview. */
function open() {
  const opened = openSandbox();
  const { call, sandbox } = opened;
  const connect = async (params: object, login: { provider?: string; email?: string } = {}) => {
    const { connect_webview_id } = (await call("/connect_webviews/create", params)).body.connect_webview;
    sandbox.simulate.completeConnectWebview({ connect_webview_id, ...login });
    return (await call("/connect_webviews/get", { connect_webview_id })).body.connect_webview;
  };
  const account = async (connected_account_id: string | null) =>
    (await call("/connected_accounts/get", { connected_account_id })).body.connected_account;
  const devices = async (connected_account_id: string | null) =>
    (await call("/devices/list", { connected_account_id })).body.devices;
  const events = async (filter: object) =>
    (await call("/events/list", { since, ...filter })).body.events.map(({ event_type }) => event_type).toReversed();
  return { ...opened, connect, account, devices, events };
}

test("a new account is its webview's: customer, metadata, settings, and devices after the first sync", async () => {
  const { connect, account, devices, events, pass, call } = open();
  const webview = await connect(
    { customer_key: "hotel-1", custom_metadata: { site: "7" }, accepted_providers: ["yale"] },
    { email: "ana@hotel.pt" },
  );
  const { connect_webview_id, connected_account_id } = webview;
  expect(webview).toMatchObject({
    status: "authorized",
    login_successful: true,
    authorized_at: since,
    selected_provider: "yale",
  });
  expect(await account(connected_account_id)).toMatchObject({
    account_type: "yale",
    account_type_display_name: "Yale",
    display_name: "ana@hotel.pt",
    user_identifier: { email: "ana@hotel.pt" },
    customer_key: "hotel-1",
    custom_metadata: { site: "7" },
    accepted_capabilities: ["lock"],
    created_at: since,
    errors: [],
  });
  expect(await devices(connected_account_id)).toEqual([]);
  pass(FIRST_SYNC_MS);
  const found = await devices(connected_account_id);
  expect(found.map(({ display_name, device_type }) => [display_name, device_type])).toEqual([
    ["Front door", "yale_lock"],
    ["Back door", "yale_lock"],
    ["Garage door", "yale_lock"],
  ]);
  expect((await call("/devices/list", { customer_key: "hotel-1" })).body.devices).toHaveLength(3);
  expect(await events({ connected_account_id })).toEqual([
    "connected_account.created",
    "connected_account.connected",
    "connected_account.successful_login",
    "connect_webview.login_succeeded",
    "device.added",
    "device.added",
    "device.added",
    "connected_account.completed_first_sync",
  ]);
  expect(await events({ connect_webview_id, event_type: "connect_webview.login_succeeded" })).toHaveLength(1);
});

test("a slow account brings one device after another, and has been looked through once all are there", async () => {
  const { connect, devices, events, pass } = open();
  const { connected_account_id } = await connect({ accepted_providers: ["nuki"] }, { email: "slow@hotel.pt" });
  const seen = [];
  for (let part = 0; part <= 3; part += 1) {
    const done = await events({ connected_account_id, event_type: "connected_account.completed_first_sync" });
    seen.push([(await devices(connected_account_id)).length, done.length]);
    pass(SLOW_FIRST_SYNC_MS / 3);
  }
  expect(seen).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 1],
  ]);
});

test("devices that nobody wants managed come unmanaged", async () => {
  const { connect, devices, events, pass } = open();
  const { connected_account_id } = await connect({
    accepted_providers: ["nuki"],
    automatically_manage_new_devices: false,
  });
  pass(FIRST_SYNC_MS);
  expect(await devices(connected_account_id)).toEqual([]);
  expect(await events({ connected_account_id, event_type: "device.unmanaged.connected" })).toHaveLength(3);
});

test.each(["ecobee", "noiseaware", "august", "salto_ks", "smartthings"])(
  "%s brings devices of its own",
  async (provider) => {
    const { connect, devices, pass } = open();
    const { connected_account_id } = await connect({ accepted_providers: [provider] });
    pass(FIRST_SYNC_MS);
    const found = await devices(connected_account_id);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.device_provider).toMatchObject({ device_provider_name: provider });
  },
);

test("an account brings only the kinds that were asked for", async () => {
  const { connect, devices, pass } = open();
  const asked = { accepted_providers: ["yale"], accepted_capabilities: ["thermostat"] };
  const { connected_account_id } = await connect(asked);
  pass(FIRST_SYNC_MS);
  expect(await devices(connected_account_id)).toEqual([]);
});

test("an account of nobody's becomes the customer's, with its devices", async () => {
  const { connect, account, pass, call } = open();
  const login = { provider: "yale", email: "Ana@Hotel.pt" };
  const first = await connect({}, login);
  pass(FIRST_SYNC_MS);
  expect((await account(first.connected_account_id)).customer_key).toBeUndefined();
  const second = await connect({ customer_key: "hotel-1" }, { ...login, email: "ana@hotel.pt" });
  expect(second.connected_account_id).toBe(first.connected_account_id);
  expect((await account(first.connected_account_id)).customer_key).toBe("hotel-1");
  expect((await call("/devices/list", { customer_key: "hotel-1" })).body.devices).toHaveLength(3);
});

test("an account of another customer makes the webview fail, and stays as it is", async () => {
  const { connect, account, call, events } = open();
  const login = { provider: "yale", email: "ana@hotel.pt" };
  const first = await connect({ customer_key: "hotel-1", custom_metadata: { a: "1" } }, login);
  const before = await account(first.connected_account_id);
  const second = await connect({ customer_key: "hotel-2", custom_metadata: { a: "2" } }, login);
  expect(second).toMatchObject({ status: "failed", login_successful: false, connected_account_id: null });
  expect(await account(first.connected_account_id)).toEqual(before);
  expect(await events({ connect_webview_id: second.connect_webview_id })).toEqual(["connect_webview.login_failed"]);
  const { body } = await call("/connected_accounts/list", { customer_key: "hotel-2" });
  expect(body.connected_accounts).toEqual([]);
});

test("signing in anew revives the same account, with new metadata if there is any", async () => {
  const { call, connect, account, devices, events, sandbox } = open();
  const { body } = await call("/connected_accounts/get", { email: DEMO.accounts.signedOut });
  const { connected_account_id, account_type } = body.connected_account;
  await call("/connected_accounts/update", { connected_account_id, custom_metadata: { old: "1" } });
  const login = { provider: account_type, email: DEMO.accounts.signedOut };
  const count = (await devices(connected_account_id)).length;
  const webview = await connect({ customer_key: DEMO.customerKey }, login);
  expect(webview).toMatchObject({ status: "authorized", connected_account_id });
  expect(await account(connected_account_id)).toMatchObject({ errors: [], custom_metadata: { old: "1" } });
  expect(await devices(connected_account_id)).toHaveLength(count);
  expect((await events({ connected_account_id })).slice(0, 3)).toEqual([
    "connected_account.successful_login",
    "connected_account.connected",
    "connected_account.completed_first_sync_after_reconnection",
  ]);
  await connect({ customer_key: DEMO.customerKey, custom_metadata: { fresh: true } }, login);
  expect(await account(connected_account_id)).toMatchObject({ custom_metadata: { fresh: true } });
  expect(sandbox.customers).toHaveLength(5);
});

test("completing: what can't be", async () => {
  const { call, sandbox, connect } = open();
  const { connect_webview_id } = await connect({ accepted_providers: ["yale"] });
  const complete = async (params: object) => {
    const { status, body } = await call("/_sandbox/connect_webviews/complete", params);
    return [status, body.error.type];
  };
  expect(await complete({ connect_webview_id })).toEqual([400, "invalid_input"]);
  const fresh = (await call("/connect_webviews/create", { accepted_providers: ["yale"] })).body.connect_webview;
  const other = { connect_webview_id: fresh.connect_webview_id, provider: "nuki" };
  expect(await complete(other)).toEqual([400, "invalid_input"]);
  expect(await complete({ connect_webview_id: sandbox.workspaceId })).toEqual([404, "connect_webview_not_found"]);
});

test("completing as failed, and completing one that waits for its devices", async () => {
  const { call, sandbox, connect, devices, events, pass } = open();
  const { connect_webview_id } = (await call("/connect_webviews/create", {})).body.connect_webview;
  const failed = { connect_webview_id, status: "failed", connected_account_id: null };
  expect(sandbox.simulate.completeConnectWebview({ connect_webview_id, outcome: "failed" })).toEqual({
    connect_webview: failed,
  });
  const { connected_account_id, status } = await connect({
    wait_for_device_creation: true,
    accepted_providers: ["tado"],
  });
  expect(status).toBe("authorized");
  expect(await devices(connected_account_id)).toHaveLength(2);
  pass(FIRST_SYNC_MS);
  expect(await events({ event_type: "connected_account.completed_first_sync" })).toHaveLength(1);
});
