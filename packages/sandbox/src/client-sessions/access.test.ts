import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const HOUR_MS = 3_600_000;
const MISSING = "00000000-0000-4000-8000-000000000000";

/** Two accounts of the demo, by their ids. */
async function accounts(call: ReturnType<typeof openSandbox>["call"]): Promise<[string, string]> {
  const { body } = await call("/connected_accounts/list", { customer_key: DEMO.customerKey });
  const [first, second] = body.connected_accounts.map((account) => account.connected_account_id);
  return [first ?? "", second ?? ""];
}

test("get_or_create makes a session once, and then brings it up to date", async () => {
  const { call } = openSandbox();
  const [first, second] = await accounts(call);
  const made = await call("/client_sessions/get_or_create", {
    user_identifier_key: "ana",
    connected_account_ids: [first],
  });
  const expires_at = new Date(START + HOUR_MS).toISOString();
  const again = await call("/client_sessions/get_or_create", {
    user_identifier_key: "ana",
    connected_account_ids: [second],
    expires_at,
  });
  expect(again.body.client_session).toEqual({
    ...made.body.client_session,
    connected_account_ids: [second],
    device_count: again.body.client_session.device_count,
    expires_at,
  });
  const { client_session_id } = made.body.client_session;
  await call("/client_sessions/revoke", { client_session_id });
  const next = await call("/client_sessions/get_or_create", { user_identifier_key: "ana" });
  expect(next.body.client_session.client_session_id).not.toBe(client_session_id);
});

test("get_or_create renews a session that has run out", async () => {
  const { call, pass } = openSandbox();
  const expires_at = new Date(START + HOUR_MS).toISOString();
  const { body } = await call("/client_sessions/get_or_create", { user_identifier_key: "ana", expires_at });
  pass(2 * HOUR_MS);
  const refused = await call("/client_sessions/get", {}, body.client_session.token);
  expect([refused.status, refused.body.error.type]).toEqual([401, "client_session_expired"]);
  const renewed = await call("/client_sessions/get_or_create", { user_identifier_key: "ana" });
  expect(renewed.body.client_session.token).toBe(body.client_session.token);
  expect((await call("/client_sessions/get", {}, body.client_session.token)).status).toBe(200);
});

test("grant_access adds to what a session reaches, at once", async () => {
  const { call } = openSandbox();
  const [first, second] = await accounts(call);
  const { client_session } = (
    await call("/client_sessions/create", { user_identifier_key: "ana", connected_account_ids: [first] })
  ).body;
  const count = async (): Promise<number> =>
    (await call("/devices/list", {}, client_session.token)).body.devices.length;
  const before = await count();
  const { body } = await call("/client_sessions/grant_access", {
    user_identifier_key: "ana",
    connected_account_ids: [second],
  });
  expect(body.client_session).toMatchObject({ connected_account_ids: [first, second] });
  expect(await count()).toBe(body.client_session.device_count);
  expect(await count()).toBeGreaterThan(before);
});

test.each([
  [{}, 400, "invalid_input"],
  [{ client_session_id: MISSING }, 404, "client_session_not_found"],
  [{ user_identifier_key: "nobody" }, 404, "client_session_not_found"],
  [{ user_identifier_key: "ana", connected_account_ids: [MISSING] }, 404, "connected_account_not_found"],
  [{ user_identifier_key: "ana", connect_webview_ids: [MISSING] }, 404, "connect_webview_not_found"],
])("grant_access with %j is refused, and nothing has changed", async (params, status, type) => {
  const { call } = openSandbox();
  const made = await call("/client_sessions/create", { user_identifier_key: "ana" });
  const answer = await call("/client_sessions/grant_access", params);
  expect([answer.status, answer.body.error.type]).toEqual([status, type]);
  expect((await call("/client_sessions/get", { user_identifier_key: "ana" })).body).toEqual(made.body);
});

test("a session can't be given to a user who has one", async () => {
  const { call } = openSandbox();
  await call("/client_sessions/create", { user_identifier_key: "ana" });
  const { client_session_id } = (await call("/client_sessions/create", { user_identifier_key: "rui" })).body
    .client_session;
  const answer = await call("/client_sessions/grant_access", { client_session_id, user_identifier_key: "ana" });
  expect([answer.status, answer.body.error.type]).toEqual([400, "client_session_token_already_exists"]);
});

test("list finds sessions by id, user, identity and webview", async () => {
  const { call } = openSandbox();
  const { connect_webview_id } = (await call("/connect_webviews/create")).body.connect_webview;
  const user_identity_id = "11111111-1111-4111-8111-111111111111";
  await call("/client_sessions/create", { user_identifier_key: "ana", connect_webview_ids: [connect_webview_id] });
  const { client_session } = (await call("/client_sessions/create", { user_identity_id })).body;
  const list = async (params: object) =>
    (await call("/client_sessions/list", params)).body.client_sessions.map((session) => session.user_identifier_key);
  expect(await list({})).toEqual(["ana", null]);
  expect(await list({ user_identifier_key: "ana" })).toEqual(["ana"]);
  expect(await list({ connect_webview_id })).toEqual(["ana"]);
  expect(await list({ user_identity_id })).toEqual([null]);
  expect(await list({ client_session_id: client_session.client_session_id })).toEqual([null]);
  expect(await list({ without_user_identifier_key: true })).toEqual([null]);
});

test("a deleted session is gone, and its token is not known", async () => {
  const { call } = openSandbox();
  const { client_session_id, token } = (await call("/client_sessions/create", { customer_key: DEMO.customerKey })).body
    .client_session;
  await call("/client_sessions/delete", { client_session_id });
  const refused = await call("/devices/list", {}, token);
  expect([refused.status, refused.body.error.type]).toEqual([401, "client_session_not_found"]);
  expect((await call("/client_sessions/delete", { client_session_id })).status).toBe(404);
  const { body } = await call("/events/list", { since: new Date(START).toISOString() });
  expect(body.events).toMatchObject([{ event_type: "client_session.deleted", client_session_id }]);
});

test("an ordinary session sees its webviews, what they brought, and what is told of them", async () => {
  const { call, sandbox, session } = openSandbox();
  const token = await session({ user_identifier_key: "ana" });
  const stranger = await session({ user_identifier_key: "rui" });
  const { connect_webview_id } = (await call("/connect_webviews/create", {}, token)).body.connect_webview;
  sandbox.simulate.completeConnectWebview({ connect_webview_id, provider: "yale" });
  const since = new Date(START).toISOString();
  const seen = async (by: string) => ({
    webviews: (await call("/connect_webviews/list", {}, by)).body.connect_webviews.length,
    found: (await call("/connect_webviews/get", { connect_webview_id }, by)).status,
    events: (await call("/events/list", { since, event_type: "connect_webview.login_succeeded" }, by)).body.events
      .length,
    accounts: (await call("/client_sessions/get", {}, by)).body.client_session,
  });
  expect(await seen(token)).toMatchObject({
    webviews: 1,
    found: 200,
    events: 1,
    accounts: { connect_webview_ids: [connect_webview_id], connected_account_ids: [expect.any(String)] },
  });
  expect(await seen(stranger)).toMatchObject({
    webviews: 0,
    found: 404,
    events: 0,
    accounts: { connect_webview_ids: [], connected_account_ids: [] },
  });
});
