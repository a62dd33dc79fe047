import { beforeAll, describe, expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";
import { seamAccess } from "../testing/seam-access.ts";
import type { AuthClass } from "./caller.ts";
import { routes } from "./routes.ts";

const { sandbox, call, send, session, readOnly, pass } = openSandbox();
const tokens: Record<AuthClass, string> = {
  api_key: sandbox.apiKey,
  client_session: "",
  client_session_with_customer: "",
  client_session_with_customer_ro: "",
};
const CLASSES = Object.keys(tokens) as AuthClass[];
const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

beforeAll(async () => {
  const { connected_account_id } = (await call("/devices/get", { name: DEMO.devices.confirmed })).body.device;
  tokens.client_session = await session({ connected_account_ids: [connected_account_id] });
  tokens.client_session_with_customer = await session({ customer_key: DEMO.customerKey });
  tokens.client_session_with_customer_ro = readOnly(DEMO.customerKey);
});

test("every route is one of Seam's, and there once", () => {
  const paths = routes.map(({ path }) => path);
  expect(paths.filter((path) => !seamAccess(path))).toEqual([]);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

describe.each(routes.map(({ path }) => ({ path, seam: seamAccess(path) })))("$path", ({ path, seam }) => {
  const { auth = [], methods = [] } = seam ?? {};

  test.each(CLASSES)("with %s", async (credential) => {
    const { body, status } = await call(path, {}, tokens[credential]);
    const { type } = (body as Partial<typeof body>).error ?? {};
    // Whoever gets as far as being told what is wrong with the request was let in.
    const answer = status === 401 || status === 403 ? [status, type] : "let in";
    const isReadOnlyWrite =
      credential === "client_session_with_customer_ro" && auth.includes("client_session_with_customer");
    const refusal = isReadOnlyWrite ? [403, "read_only_client_session"] : [401, "unauthorized"];
    expect(answer).toEqual(auth.includes(credential) ? "let in" : refusal);
  });

  test("with nothing, or with something unknown", async () => {
    for (const [token, type] of [
      [null, "unauthorized"],
      ["seam_unknown_key", "unauthorized"],
      ["nonsense", "unauthorized"],
      ["seam_cst1_unknown", "client_session_not_found"],
    ] as const) {
      const { status, body } = await call(path, {}, token);
      expect([token, status, body.error.type]).toEqual([token, 401, type]);
    }
  });

  test("by Seam's verbs and no other", async () => {
    const answers = await Promise.all(VERBS.map((method) => send(path, { method }, null)));
    const taken = VERBS.filter((_, index) => answers[index]?.status !== 405);
    expect(taken).toEqual(VERBS.filter((method) => methods.includes(method)));
  });
});

test.each(["client-session-token", "seam-client-session-token"])("a session may come in %s", async (header) => {
  const headers = { [header]: tokens.client_session_with_customer };
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
