import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const { call, session, readOnly } = openSandbox();

test("a space with its devices and their accounts, each once, by id or key", async () => {
  const { space } = (await call("/spaces/get", { space_key: "harbor-room-204" })).body;
  const { devices } = (await call("/devices/list", { space_id: space.space_id })).body;
  const accounts = (await call("/connected_accounts/list", { space_id: space.space_id })).body.connected_accounts;
  const { batch } = (
    await call("/spaces/get_related", { space_ids: [space.space_id, space.space_id], space_keys: [space.space_key] })
  ).body;
  expect(batch.spaces).toEqual([space]);
  const byId = <Thing extends { device_id: string }>(things: Thing[] = []) =>
    things.toSorted((a, b) => a.device_id.localeCompare(b.device_id));
  expect(byId(batch.devices)).toEqual(byId(devices));
  expect(new Set(batch.connected_accounts)).toEqual(new Set(accounts));
});

test("include and exclude choose", async () => {
  const keys = async (params: object) => {
    const { body } = await call("/spaces/get_related", { space_keys: ["harbor-room-204"], ...params });
    return Object.keys(body.batch);
  };
  expect(await keys({ include: ["devices"] })).toEqual(["devices"]);
  expect(await keys({ exclude: ["devices"] })).not.toContain("devices");
  expect(await keys({ include: ["devices", "spaces"], exclude: ["devices"] })).toEqual(["spaces"]);
});

test("what is missing or another's is not found, and neither is what hangs there", async () => {
  const token = await session({ customer_key: DEMO.otherCustomerKey });
  for (const params of [{ space_keys: ["harbor-room-204"] }, { space_ids: [crypto.randomUUID()] }]) {
    const { status, body } = await call("/spaces/get_related", params, token);
    expect([status, body.error.type]).toEqual([404, "space_not_found"]);
  }
  expect((await call("/spaces/get_related", {})).status).toBe(400);
  expect((await call("/spaces/get_related", { space_ids: [] })).body.batch.devices).toEqual([]);
  const reader = readOnly(DEMO.customerKey);
  expect((await call("/spaces/get_related", { space_keys: ["harbor-room-204"] }, reader)).status).toBe(200);
  const own = (await call("/spaces/list", {}, token)).body.spaces[0]?.space_id;
  const foreign = (await call("/devices/list", { customer_key: DEMO.customerKey, limit: 1 })).body.devices[0];
  await call("/spaces/add_devices", { space_id: own, device_ids: [foreign?.device_id] });
  const { batch } = (await call("/spaces/get_related", { space_ids: [own] }, token)).body;
  expect(batch.devices?.map(({ device_id }) => device_id)).not.toContain(foreign?.device_id);
});

test("an account belongs with a space, until it is taken out or gone", async () => {
  const { space } = (await call("/spaces/create", { name: "Plant room", customer_key: DEMO.customerKey })).body;
  const { space_id } = space;
  const [account] = (await call("/connected_accounts/list", { customer_key: DEMO.customerKey })).body
    .connected_accounts;
  const { connected_account_id } = account ?? { connected_account_id: "" };
  const related = async () => (await call("/spaces/get_related", { space_ids: [space_id] })).body.batch;
  const add = () => call("/spaces/add_connected_account", { space_id, connected_account_id });
  expect((await add()).body).toEqual({ ok: true });
  expect((await related()).connected_accounts).toEqual([account]);
  expect((await call("/connected_accounts/list", { space_id })).body.connected_accounts).toEqual([account]);
  await call("/spaces/remove_connected_account", { space_id, connected_account_id });
  expect((await related()).connected_accounts).toEqual([]);
  await add();
  await call("/connected_accounts/delete", { connected_account_id });
  expect((await related()).connected_accounts).toEqual([]);
  expect((await add()).status).toBe(404);
});

test("entrances, their systems and the ways in, each once and none of another's", async () => {
  const house = openSandbox({
    seed: (builder) => {
      for (const customer_key of ["a", "b"]) {
        const own = builder.addAccount({ customer_key, display_name: customer_key, account_type: "salto_space" });
        const system = builder.addSystem({ ...own, name: `House ${customer_key}` });
        for (const room of ["1", "2"]) {
          const space_key = `${customer_key}-${room}`;
          const { space_id } = builder.addSpace({ customer_key, name: room, space_key });
          builder.addDevice({ ...own, name: `Lock ${space_key}`, space_ids: [space_id] });
          builder.addEntrance({ ...system, name: `Gate ${space_key}`, space_ids: [space_id] });
        }
      }
    },
  });
  const token = await house.session({ customer_key: "a" });
  const grant = async (space_key: string, mode: string) => {
    const asked = { user_identity: { full_name: mode }, requested_access_methods: [{ mode }], space_keys: [space_key] };
    return (await house.call("/access_grants/create", asked)).body.access_grant.access_method_ids;
  };
  const [code] = await grant("a-1", "code");
  const [card] = await grant("a-1", "card");
  const [other] = await grant("a-2", "mobile_key");
  const related = async (params: object) => (await house.call("/spaces/get_related", params, token)).body.batch;
  const one = await related({ space_keys: ["a-1"] });
  expect(one).toMatchObject({
    acs_entrances: [{ display_name: "Gate a-1" }],
    acs_systems: [{ name: "House a" }],
    connected_accounts: [{ display_name: "a" }],
    access_methods: [{ access_method_id: code }, { access_method_id: card }],
  });
  const both = await related({ space_keys: ["a-1", "a-2"], exclude: ["spaces", "devices", "connected_accounts"] });
  expect(Object.keys(both)).toEqual(["acs_entrances", "acs_systems", "access_methods"]);
  expect(both).toMatchObject({ acs_systems: [{ name: "House a" }] });
  expect(both["access_methods"]).toHaveLength(3);
  expect(await related({ space_keys: ["a-2"], include: ["access_methods"] })).toMatchObject({
    access_methods: [{ access_method_id: other }],
  });
  const [theirs] = (await house.call("/acs/entrances/list", { customer_key: "b" })).body.acs_entrances;
  const { space_id } = (await house.call("/spaces/get", { space_key: "a-1" })).body.space;
  await house.call("/spaces/add_acs_entrances", { space_id, acs_entrance_ids: [theirs?.acs_entrance_id] });
  const { acs_entrances, acs_systems, connected_accounts } = await related({ space_ids: [space_id] });
  expect([acs_entrances, acs_systems, connected_accounts]).toMatchObject([[{}], [{}], [{}]]);
  expect(acs_entrances).toMatchObject([{ display_name: "Gate a-1" }]);
});
