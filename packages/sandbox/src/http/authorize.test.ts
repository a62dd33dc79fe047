import { beforeAll, describe, expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";
import { routes } from "./routes.ts";

type Credential = "KEY" | "CS" | "CUST" | "RO";

/** Who may call what, as Seam's OpenAPI lists it. */
const ACCEPTED: Record<string, Credential[]> = {
  "/workspaces/get": ["KEY", "CS", "CUST", "RO"],
  "/client_sessions/create": ["KEY"],
  "/client_sessions/get": ["KEY", "CS"],
  "/connected_accounts/list": ["KEY", "CUST", "RO"],
  "/connected_accounts/get": ["KEY", "CS", "CUST", "RO"],
  "/devices/list": ["KEY", "CS", "CUST", "RO"],
  "/devices/get": ["KEY", "CS", "CUST", "RO"],
  "/devices/update": ["KEY", "CS", "CUST"],
  "/spaces/list": ["KEY", "CUST", "RO"],
  "/spaces/get": ["KEY", "CUST", "RO"],
  "/locks/lock_door": ["KEY", "CS", "CUST"],
  "/locks/unlock_door": ["KEY", "CS", "CUST"],
  "/action_attempts/get": ["KEY", "CS", "CUST", "RO"],
  "/action_attempts/list": ["KEY"],
  "/events/list": ["KEY", "CS", "CUST", "RO"],
  "/seam/customer/v1/customers/me": ["CUST", "RO"],
  // Last, since it ends the ordinary session.
  "/client_sessions/revoke": ["KEY"],
};

const { sandbox, call, send, session, readOnly, pass } = openSandbox();
const tokens: Record<Credential, string> = { KEY: sandbox.apiKey, CS: "", CUST: "", RO: "" };
let usable: Record<string, unknown>;

beforeAll(async () => {
  const { body } = await call("/devices/get", { name: DEMO.devices.confirmed });
  const { device_id, connected_account_id, space_ids } = body.device;
  const own = await call("/client_sessions/create", { connected_account_ids: [connected_account_id] });
  tokens.CS = own.body.client_session.token;
  tokens.CUST = await session({ customer_key: DEMO.customerKey });
  tokens.RO = readOnly(DEMO.customerKey);
  const attempt = await call("/locks/lock_door", { device_id });
  usable = {
    device_id,
    connected_account_id,
    space_id: space_ids[0],
    client_session_id: own.body.client_session.client_session_id,
    action_attempt_id: attempt.body.action_attempt.action_attempt_id,
    since: "2026-01-01T00:00:00Z",
  };
});

test("every route has a row, and every row a route", () => {
  expect(routes.map(({ path }) => path).toSorted()).toEqual(Object.keys(ACCEPTED).toSorted());
});

describe.each(Object.entries(ACCEPTED))("%s", (path, accepted) => {
  test.each(["CS", "CUST", "RO", "KEY"] as const)("with %s", async (credential) => {
    const { body, status } = await call(path, usable, tokens[credential]);
    const isReadOnlyWrite = credential === "RO" && accepted.includes("CUST");
    const refusal = isReadOnlyWrite ? [403, "read_only_client_session"] : [401, "unauthorized"];
    const expected = accepted.includes(credential) ? [200, undefined] : refusal;
    expect([status, (body as Partial<typeof body>).error?.type]).toEqual(expected);
  });

  test("with nothing, or with something unknown", async () => {
    for (const [token, type] of [
      [null, "unauthorized"],
      ["seam_unknown_key", "unauthorized"],
      ["nonsense", "unauthorized"],
      ["seam_cst1_unknown", "client_session_not_found"],
    ] as const) {
      const { status, body } = await call(path, usable, token);
      expect([token, status, body.error.type]).toEqual([token, 401, type]);
    }
  });
});

test.each(["client-session-token", "seam-client-session-token"])("a session may come in %s", async (header) => {
  const headers = { [header]: tokens.CUST };
  expect((await send("/devices/list", { headers }, null)).status).toBe(200);
});

test("a session ends when it expires, and when it is revoked", async () => {
  const expires_at = "2026-11-20T10:00:00Z";
  const token = await session({ customer_key: DEMO.customerKey, expires_at });
  pass(3_599_000);
  expect((await call("/devices/list", {}, token)).status).toBe(200);
  pass(1000);
  const expired = await call("/devices/list", {}, token);
  expect([expired.status, expired.body.error.type]).toEqual([401, "client_session_expired"]);

  const { body } = await call("/client_sessions/create", { customer_key: DEMO.customerKey });
  const { client_session_id, token: second } = body.client_session;
  await call("/client_sessions/revoke", { client_session_id });
  const revoked = await call("/devices/list", {}, second);
  expect([revoked.status, revoked.body.error.type]).toEqual([401, "client_session_revoked"]);
});
