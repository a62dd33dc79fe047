import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import { systemTypes } from "./system-types.ts";

async function open() {
  const world = openSandbox({ seed: () => undefined });
  const { call, sandbox, session } = world;
  const connect = async (provider: string, customer_key: string, params: object = {}) => {
    const asked = { customer_key, accepted_providers: [provider], wait_for_device_creation: true, ...params };
    const { connect_webview_id } = (await call("/connect_webviews/create", asked)).body.connect_webview;
    const { connect_webview } = sandbox.simulate.completeConnectWebview({
      connect_webview_id,
      email: `${customer_key}@example.com`,
    });
    return connect_webview.connected_account_id ?? "";
  };
  const house = async (by = sandbox.apiKey, params: object = {}) => {
    const { acs_systems } = (await call("/acs/systems/list", params, by)).body;
    const { acs_entrances } = (await call("/acs/entrances/list", params, by)).body;
    const acs_system_ids = acs_systems.map(({ acs_system_id }) => acs_system_id);
    const { acs_encoders } = (await call("/acs/encoders/list", { acs_system_ids }, by)).body;
    const names = (things: { display_name: string }[]) => things.map(({ display_name }) => display_name);
    return { acs_systems, acs_entrances, entrances: names(acs_entrances), encoders: names(acs_encoders) };
  };
  return { ...world, connect, house, session };
}

test.each(Object.entries(systemTypes))("%s brings its access system", async (provider, type) => {
  const { connect, house } = await open();
  const connected_account_id = await connect(provider, "a");
  const { acs_systems, entrances, encoders } = await house();
  expect(acs_systems).toMatchObject([
    {
      connected_account_id,
      external_type: type.external_type,
      is_credential_manager: type.ways.length === 0,
      errors: [],
    },
  ]);
  expect(entrances.length > 0).toBe(type.ways.length > 0);
  expect(encoders).toHaveLength(type.has_encoder ? 1 : 0);
});

test("what an account brings is its customer's, and nobody else's", async () => {
  const { connect, house, call, session, readOnly } = await open();
  const account = await connect("salto_ks", "a");
  await connect("salto_space", "b");
  const [a, b] = [await session({ customer_key: "a" }), await session({ customer_key: "b" })];
  const own = await house(a);
  expect(own.acs_systems).toMatchObject([{ external_type: "salto_ks_site", connected_account_id: account }]);
  expect(own.entrances).toEqual(["Main entrance", "Staff entrance", "Car park barrier"]);
  expect(own.encoders).toEqual(["Front desk"]);
  expect(await house(readOnly("a"))).toEqual(own);
  expect(await house(undefined, { customer_key: "a" })).toEqual(own);
  const theirs = await house(b);
  expect(theirs.acs_systems).toMatchObject([{ external_type: "salto_space_system" }]);
  const [entrance] = own.acs_entrances;
  const [system] = own.acs_systems;
  const foreign = { acs_system_id: system?.acs_system_id };
  expect((await call("/acs/encoders/list", foreign, b)).body.acs_encoders).toEqual([]);
  expect((await call("/acs/entrances/list", foreign, b)).body.acs_entrances).toEqual([]);
  const { acs_entrance_id } = entrance ?? {};
  expect((await call("/acs/entrances/get", { acs_entrance_id }, b)).status).toBe(404);
  const asked = { name: "Mine", acs_entrance_ids: [acs_entrance_id] };
  expect((await call("/spaces/create", asked, b)).body.error.type).toBe("acs_entrance_not_found");
  expect((await call("/spaces/create", asked, a)).body.space).toMatchObject({ acs_entrance_count: 1 });
});

test("nothing comes that was not asked for, and a sync brings nothing twice", async () => {
  const { connect, house, call, pass } = await open();
  await connect("salto_ks", "a", { accepted_capabilities: ["lock"] });
  expect((await house()).acs_systems).toEqual([]);
  const connected_account_id = await connect("brivo", "b");
  const before = await house();
  await call("/connected_accounts/sync", { connected_account_id });
  pass(10_000);
  expect(await house()).toEqual(before);
});

test("the systems follow their account: signed out, back, and gone", async () => {
  const { connect, house, call, sandbox } = await open();
  const connected_account_id = await connect("visionline", "a");
  const types = async () => {
    const { body } = await call("/events/list", { since: new Date(START).toISOString(), connected_account_id });
    return body.events.map(({ event_type }) => event_type).filter((type) => type.startsWith("acs_"));
  };
  const added = ["acs_encoder.added", ...Array(3).fill("acs_entrance.added"), "acs_system.added"];
  expect(await types()).toEqual(added);
  sandbox.simulate.disconnectAccount({ connected_account_id });
  expect((await house()).acs_systems).toMatchObject([{ errors: [{ error_code: "account_disconnected" }] }]);
  sandbox.simulate.reconnectAccount({ connected_account_id });
  expect((await house()).acs_systems).toMatchObject([{ errors: [] }]);
  expect(await types()).toEqual(["acs_system.connected", "acs_system.disconnected", ...added]);
  await call("/connected_accounts/delete", { connected_account_id });
  expect(await house()).toMatchObject({ acs_systems: [], entrances: [], encoders: [] });
});
