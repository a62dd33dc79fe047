import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const { call, send, sandbox } = openSandbox();
const json = { "content-type": "application/json" };
const put = async (params: object) =>
  (await send("/client_sessions/create", { method: "PUT", headers: json, body: JSON.stringify(params) })).json();

test("a customer's token starts with Seam's prefix and lives two days unless told otherwise", async () => {
  const { body } = await call("/client_sessions/create", { customer_key: "harbor-hotels" });
  expect(body.client_session).toMatchObject({
    token: expect.stringMatching(/^seam_cst/) as string,
    workspace_id: sandbox.workspaceId,
    customer_key: "harbor-hotels",
    device_count: 84,
    user_identifier_key: null,
    expires_at: new Date(START + 2 * 24 * 3_600_000).toISOString(),
  });
  const again = await call("/client_sessions/create", { customer_key: "harbor-hotels" });
  expect(again.body.client_session.token).not.toBe(body.client_session.token);
});

test("a customer comes into being by use, whatever its key", async () => {
  const customer_key = "ホテル 7/ü?&#";
  const { body } = await call("/client_sessions/create", { customer_key });
  const me = await call("/seam/customer/v1/customers/me", {}, body.client_session.token);
  expect(me.body.customer.customer_key).toBe(customer_key);
  expect((await call("/devices/list", {}, body.client_session.token)).body.devices).toEqual([]);
});

test("a user has one session: PUT gives it again, POST refuses", async () => {
  const first = await put({ user_identifier_key: "ana" });
  expect(await put({ user_identifier_key: "ana" })).toEqual(first);
  const { status, body } = await call("/client_sessions/create", { user_identifier_key: "ana" });
  expect([status, body.error.type]).toEqual([400, "client_session_token_already_exists"]);
  const found = await call("/client_sessions/get", { user_identifier_key: "ana" });
  expect(found.body).toEqual(first);
});

test.each([
  [{ customer_key: "" }, 400],
  [{ customer_id: "1" }, 400],
  [{ expires_at: "tomorrow" }, 400],
  [{ connected_account_ids: ["00000000-0000-4000-8000-000000000000"] }, 404],
])("%j is refused", async (params, status) => {
  expect((await call("/client_sessions/create", params)).status).toBe(status);
});

test("with a session, get gives that session and no other", async () => {
  const { client_session } = (await call("/client_sessions/create", { user_identifier_key: "rui" })).body;
  const own = await call("/client_sessions/get", {}, client_session.token);
  expect(own.body.client_session).toEqual(client_session);
  const other = await call("/client_sessions/get", { user_identifier_key: "ana" }, client_session.token);
  expect([other.status, other.body.error.type]).toEqual([404, "client_session_not_found"]);
  expect((await call("/client_sessions/get")).status).toBe(404);
});
