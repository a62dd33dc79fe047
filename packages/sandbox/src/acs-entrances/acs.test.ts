import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const at = (ms: number) => new Date(START + ms).toISOString();
const MISSING = "00000000-0000-4000-8000-000000000000";

/** A house with an access system: a door for all ways in, one for cards alone, and an encoder. */
async function open() {
  const world = openSandbox({
    seed: (builder) => {
      const account = { customer_key: "a", display_name: "a", account_type: "salto_space" };
      const own = builder.addAccount(account);
      const { space_id } = builder.addSpace({ customer_key: "a", name: "Lobby", space_key: "lobby" });
      const system = builder.addSystem({ ...own, name: "House", time_zone: "Europe/Lisbon" });
      const can = {
        can_unlock_with_card: true,
        can_unlock_with_code: true,
        can_unlock_with_mobile_key: true,
        can_unlock_with_cloud_key: true,
        can_belong_to_reservation: true,
      };
      builder.addEntrance({ ...system, name: "Main entrance", can, space_ids: [space_id] });
      builder.addEntrance({ ...system, name: "Side entrance", can: { can_unlock_with_card: true } });
      builder.addEncoder({ ...system, name: "Reception" });
      const theirs = builder.addAccount({ customer_key: "b", display_name: "b", account_type: "salto_space" });
      builder.addEntrance({ ...builder.addSystem({ ...theirs, name: "Their house" }), name: "Their entrance" });
    },
  });
  const { call } = world;
  const token = await world.session({ customer_key: "a" });
  const entrances = async (params: object = {}, by = token) =>
    (await call("/acs/entrances/list", params, by)).body.acs_entrances;
  const [main, side] = await entrances();
  const [system] = (await call("/acs/systems/list", {}, token)).body.acs_systems;
  const { acs_system_id = "" } = system ?? {};
  const [encoder] = (await call("/acs/encoders/list", { acs_system_id }, token)).body.acs_encoders;
  const grantOf = async (mode: string, params: object = {}) => {
    const { body } = await call(
      "/access_grants/create",
      { user_identity: { full_name: "Ana" }, requested_access_methods: [{ mode }], space_keys: ["lobby"], ...params },
      token,
    );
    return body.access_grant;
  };
  const method = async (access_method_id = "") =>
    (await call("/access_methods/get", { access_method_id })).body.access_method;
  const attempt = async (action_attempt_id: string) =>
    (await call("/action_attempts/get", { action_attempt_id }, token)).body.action_attempt;
  return {
    ...world,
    token,
    entrances,
    acs_system_id,
    main: main?.acs_entrance_id ?? "",
    side: side?.acs_entrance_id ?? "",
    acs_encoder_id: encoder?.acs_encoder_id ?? "",
    grantOf,
    method,
    attempt,
  };
}

test("systems, entrances and encoders are listed to whom they belong", async () => {
  const { call, session, entrances, acs_system_id, main, acs_encoder_id } = await open();
  const names = async (params: object) => (await entrances(params)).map(({ display_name }) => display_name);
  expect(await names({})).toEqual(["Main entrance", "Side entrance"]);
  expect(await names({ search: "side" })).toEqual(["Side entrance"]);
  expect(await names({ acs_entrance_ids: [main] })).toEqual(["Main entrance"]);
  expect(await names({ acs_system_id, customer_key: "b" })).toEqual([]);
  const { space } = (await call("/spaces/get", { space_key: "lobby" })).body;
  expect(await names({ space_id: space.space_id })).toEqual(["Main entrance"]);
  expect((await call("/acs/entrances/list")).body.acs_entrances).toHaveLength(3);
  expect((await call("/acs/entrances/get", { acs_entrance_id: main })).status).toBe(200);
  expect((await call("/acs/systems/get", { acs_system_id })).body.acs_system).toMatchObject({
    name: "House",
    errors: [],
  });
  expect((await call("/acs/systems/list", { search: "their" })).body.acs_systems).toHaveLength(1);
  const other = await session({ customer_key: "b" });
  expect((await call("/acs/entrances/get", { acs_entrance_id: main }, other)).status).toBe(404);
  expect((await call("/acs/systems/list", {}, other)).body.acs_systems).toMatchObject([{ name: "Their house" }]);
  const ids = { acs_encoder_ids: [acs_encoder_id] };
  expect((await call("/acs/encoders/list", ids, other)).body.acs_encoders).toEqual([]);
  expect((await call("/acs/encoders/list", ids)).body.acs_encoders).toMatchObject([{ display_name: "Reception" }]);
  expect((await call("/acs/encoders/list")).status).toBe(400);
});

test("a mobile key is issued with a session of the guest's own, which ends with it", async () => {
  const { call, grantOf, method, pass, token, main } = await open();
  const grant = await grantOf("mobile_key");
  expect(grant.client_session_token).toMatch(/^seam_cst/);
  expect(grant.instant_key_url).toMatch(/^https:/);
  const [access_method_id] = grant.access_method_ids;
  pass(3000);
  const issued = await method(access_method_id);
  expect(issued).toMatchObject({ is_issued: true, client_session_token: grant.client_session_token });
  const { batch } = (await call("/access_methods/get_related", { access_method_ids: [access_method_id] }, token)).body;
  const sizes = Object.entries(batch as Record<string, unknown[]>).map(([kind, list]) => [kind, list.length]);
  expect(Object.fromEntries(sizes)).toMatchObject({
    acs_entrances: 1,
    instant_keys: 1,
    client_sessions: 1,
    acs_credentials: 1,
  });
  const events = (await call("/events/list", { since: at(0), access_grant_id: grant.access_grant_id })).body.events;
  expect(events).toContainEqual(
    expect.objectContaining({ event_type: "access_grant.access_granted_to_door", acs_entrance_id: main }),
  );
  const session = grant.client_session_token ?? "";
  expect((await call("/client_sessions/get", {}, session)).status).toBe(200);
  await call("/access_grants/delete", { access_grant_id: grant.access_grant_id }, token);
  pass(3000);
  expect((await call("/client_sessions/get", {}, session)).status).toBe(401);
});

test("a card waits for the encoder, fails without a card on it, and is issued with one", async () => {
  const { call, grantOf, method, pass, token, acs_encoder_id, attempt, sandbox } = await open();
  const [access_method_id] = (await grantOf("card")).access_method_ids;
  pass(60_000);
  expect(await method(access_method_id)).toMatchObject({ is_issued: false, is_encoding_required: true });
  const encode = async () => {
    const { body } = await call("/acs/encoders/encode_credential", { acs_encoder_id, access_method_id }, token);
    pass(2000);
    return attempt(body.action_attempt.action_attempt_id);
  };
  sandbox.simulate.failNextCard({ acs_encoder_id });
  expect(await encode()).toMatchObject({ status: "error", error: { type: "no_credential_on_encoder" } });
  expect(await encode()).toMatchObject({ status: "success", result: { access_method: "card", is_issued: true } });
  expect(await method(access_method_id)).toMatchObject({ is_issued: true, is_encoding_required: false });
  const types = (await call("/events/list", { since: at(0) }, token)).body.events.map(({ event_type }) => event_type);
  expect(types).toContain("access_method.card_encoding_required");
  expect(types).toContain("acs_credential.issued");
});

test("a card is scanned for a person", async () => {
  const { call, grantOf, pass, token, acs_encoder_id, attempt, acs_system_id } = await open();
  const { user_identity_id } = await grantOf("mobile_key");
  const scan = (params: object) =>
    call("/acs/encoders/scan_to_assign_credential", { acs_encoder_id, ...params }, token);
  const { action_attempt } = (await scan({ user_identity_id })).body;
  expect(action_attempt.status).toBe("pending");
  pass(2000);
  const done = await attempt(action_attempt.action_attempt_id);
  expect(done).toMatchObject({ status: "success", result: { user_identity_id, acs_system_id, access_method: "card" } });
  const { user_identity } = (await call("/user_identities/get", { user_identity_id })).body;
  const [acs_user_id] = (user_identity as unknown as { acs_user_ids: string[] }).acs_user_ids;
  expect((await scan({ acs_user_id })).status).toBe(200);
  expect((await scan({})).status).toBe(400);
  expect((await scan({ user_identity_id: MISSING })).status).toBe(404);
});

test("a cloud key opens its entrance, and no other", async () => {
  const { call, grantOf, pass, main, side, attempt, sandbox, token } = await open();
  const { access_method_ids, access_grant_id } = await grantOf("cloud_key");
  const [access_method_id = ""] = access_method_ids;
  const unlock = (acs_entrance_id: string) =>
    call("/access_methods/unlock_door", { access_method_id, acs_entrance_id });
  expect((await unlock(main)).status).toBe(400);
  pass(3000);
  const { action_attempt } = (await unlock(main)).body;
  pass(1500);
  expect(await attempt(action_attempt.action_attempt_id)).toMatchObject({ status: "success", error: null });
  expect((await unlock(side)).status).toBe(400);
  const related = { access_method_ids, include: ["acs_credentials"] };
  const { batch } = (await call("/access_methods/get_related", related)).body;
  const [credential] = (batch as unknown as { acs_credentials: { acs_credential_id: string }[] }).acs_credentials;
  const { acs_credential_id } = credential ?? {};
  expect((await call("/acs/entrances/list", { acs_credential_id })).body.acs_entrances).toHaveLength(1);
  expect((await call("/acs/entrances/list", { access_method_id })).body.acs_entrances).toHaveLength(1);
  expect((await call("/acs/entrances/unlock", { acs_credential_id, acs_entrance_id: main })).status).toBe(200);
  const [account] = (await call("/connected_accounts/list", {}, token)).body.connected_accounts;
  sandbox.simulate.disconnectAccount({ connected_account_id: account?.connected_account_id ?? "" });
  const lost = (await unlock(main)).body.action_attempt;
  pass(1500);
  expect((await attempt(lost.action_attempt_id)).error?.type).toBe("account_disconnected");
  await call("/access_grants/delete", { access_grant_id });
  expect((await unlock(main)).status).toBe(404);
});

test("a reservation keeps its doors: a grant that joins may have fewer, never others", async () => {
  const { call, grantOf, main, side, token } = await open();
  await grantOf("card", { reservation_key: "stay-1" });
  const join = (acs_entrance_ids: string[], reservation_key: string) =>
    call(
      "/access_grants/create",
      { user_identity: {}, requested_access_methods: [{ mode: "card" }], acs_entrance_ids, reservation_key },
      token,
    );
  expect((await join([main], "stay-1")).status).toBe(200);
  expect((await join([side], "stay-2")).status).toBe(400);
});

test("what a system's account suffers, the system tells", async () => {
  const { call, sandbox, token } = await open();
  const [account] = (await call("/connected_accounts/list", {}, token)).body.connected_accounts;
  const { connected_account_id = "" } = account ?? {};
  sandbox.simulate.disconnectAccount({ connected_account_id });
  const [system] = (await call("/acs/systems/list", {}, token)).body.acs_systems;
  expect(system?.errors).toMatchObject([{ error_code: "account_disconnected" }]);
  await call("/connected_accounts/delete", { connected_account_id }, token);
  expect((await call("/acs/systems/list", {}, token)).body.acs_systems).toEqual([]);
  expect((await call("/acs/entrances/list", {}, token)).body.acs_entrances).toEqual([]);
});
