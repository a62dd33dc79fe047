import { expect, test } from "vitest";
import { deviceProviders } from "../device-providers/device-providers.ts";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import { seamOpenapi } from "../testing/seam-openapi.ts";

const { call, sandbox, session, readOnly } = openSandbox();
const make = async (params: object = {}, token = sandbox.apiKey) =>
  (await call("/connect_webviews/create", params, token)).body.connect_webview;

test("one that asks for nothing offers all stable providers, and waits for its user", async () => {
  const webview = await make();
  expect(webview).toMatchObject({
    status: "pending",
    login_successful: false,
    connected_account_id: null,
    authorized_at: null,
    selected_provider: null,
    any_provider_allowed: true,
    automatically_manage_new_devices: true,
    wait_for_device_creation: false,
    custom_redirect_url: null,
    custom_metadata: {},
    created_at: new Date(START).toISOString(),
  });
  expect(webview.accepted_providers).toContain("yale");
  expect(webview.accepted_providers).not.toContain("ring");
  const url = new URL(webview.url);
  expect(url.pathname).toBe("/connect_webviews/view");
  expect(url.searchParams.get("connect_webview_id")).toBe(webview.connect_webview_id);
});

test.each([
  [{ accepted_providers: ["nuki", "yale", "nuki"] }, ["nuki", "yale"]],
  [{ accepted_providers: ["nuki", "yale"], excluded_providers: ["yale"] }, ["nuki"]],
  [{ provider_category: "noise_sensors" }, ["noiseaware", "minut"]],
  [{ provider_category: "cameras" }, ["ring"]],
])("%j offers %j", async (params, providers) => {
  expect(await make(params)).toMatchObject({ accepted_providers: providers, any_provider_allowed: false });
});

test("it takes what it is given", async () => {
  const given = {
    customer_key: "new-customer",
    accepted_capabilities: ["lock"],
    custom_redirect_url: "https://app.example/done",
    custom_redirect_failure_url: "myapp://failed",
    automatically_manage_new_devices: false,
    wait_for_device_creation: true,
    device_selection_mode: "multiple",
  };
  const webview = await make({ ...given, custom_metadata: { user: "7", vip: true, gone: null } });
  expect(webview).toMatchObject({ ...given, custom_metadata: { user: "7", vip: true } });
  expect(sandbox.customers.map(({ customer_key }) => customer_key)).toContain("new-customer");
});

test.each([
  { accepted_providers: ["teleporter"] },
  { accepted_providers: [] },
  { accepted_providers: ["yale"], excluded_providers: ["yale"] },
  { accepted_capabilities: ["locks"] },
  { custom_redirect_url: "javascript:alert(1)" },
  { custom_redirect_failure_url: " data:text/html,<p>" },
  { custom_redirect_url: "/done" },
  { customer_key: "" },
  { custom_metadata: { ["x".repeat(41)]: "" } },
  { custom_metadata: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ""])) },
])("%j is refused", async (params) => {
  const { status, body } = await call("/connect_webviews/create", params);
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
});

test("a customer's session makes its own, and none for others", async () => {
  const token = await session({ customer_key: DEMO.customerKey });
  const webview = await make({}, token);
  expect(webview.customer_key).toBe(DEMO.customerKey);
  expect((await make({ customer_key: DEMO.customerKey }, token)).customer_key).toBe(DEMO.customerKey);
  const other = await call("/connect_webviews/create", { customer_key: "alder-rentals" }, token);
  expect([other.status, other.body.error.type]).toEqual([400, "invalid_input"]);
  const ordinary = await session({ user_identifier_key: "ana" });
  expect((await call("/connect_webviews/create", { customer_key: DEMO.customerKey }, ordinary)).status).toBe(400);
  expect((await call("/connect_webviews/create", {}, readOnly(DEMO.customerKey))).status).toBe(403);
  const foreign = await session({ customer_key: "alder-rentals" });
  const asked = { connect_webview_id: webview.connect_webview_id };
  expect((await call("/connect_webviews/get", asked, foreign)).status).toBe(404);
  expect((await call("/connect_webviews/get", asked, readOnly(DEMO.customerKey))).body.connect_webview).toEqual(
    webview,
  );
});

test("list finds by customer, user, metadata and search, and many may share a key", async () => {
  const { call: ask } = openSandbox();
  const add = (params: object) => ask("/connect_webviews/create", params);
  await add({ customer_key: "a", accepted_providers: ["nuki"], custom_metadata: { user: "7" } });
  await add({ customer_key: "a", accepted_providers: ["yale"] });
  const last = await add({ customer_key: "b", accepted_providers: ["minut"] });
  const { connect_webview_id } = last.body.connect_webview;
  await ask("/client_sessions/create", { user_identifier_key: "ana", connect_webview_ids: [connect_webview_id] });
  const found = async (params: object) =>
    (await ask("/connect_webviews/list", params)).body.connect_webviews.map((webview) => webview.accepted_providers[0]);
  expect(await found({})).toEqual(["nuki", "yale", "minut"]);
  expect(await found({ customer_key: "a" })).toEqual(["nuki", "yale"]);
  expect(await found({ user_identifier_key: "ana" })).toEqual(["minut"]);
  expect(await found({ custom_metadata_has: { user: "7" } })).toEqual(["nuki"]);
  expect(await found({ search: "YAL" })).toEqual(["yale"]);
  expect(await found({ search: connect_webview_id.slice(0, 8) })).toEqual(["minut"]);
  const { pagination } = (await ask("/connect_webviews/list", { limit: 1 })).body;
  expect(await found({ limit: 1, page_cursor: pagination.next_page_cursor })).toEqual(["yale"]);
});

test("a deleted one is gone with its page, and what was connected through it stays", async () => {
  const { connect_webview_id, url } = await make({ customer_key: "c" });
  sandbox.simulate.completeConnectWebview({ connect_webview_id });
  await call("/connect_webviews/delete", { connect_webview_id });
  expect((await call("/connect_webviews/get", { connect_webview_id })).status).toBe(404);
  expect((await call("/connect_webviews/delete", { connect_webview_id })).status).toBe(404);
  expect((await sandbox.fetch(url)).status).toBe(404);
  expect((await call("/connected_accounts/list", { customer_key: "c" })).body.connected_accounts).toHaveLength(1);
});

test("the providers are those that Seam names", () => {
  const schema = seamOpenapi.paths["/connect_webviews/create"]?.post.requestBody?.content?.["application/json"]?.schema;
  expect(Object.keys(deviceProviders)).toEqual(schema?.properties?.["accepted_providers"]?.items?.enum);
});
