import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const LIST = "/seam/customer/v1/connectors/list";

async function open() {
  const world = openSandbox({ seed: () => undefined });
  const { call, session, sandbox } = world;
  const connect = async (provider: string, customer_key?: string, email = "ana@example.com") => {
    const asked = { customer_key, accepted_providers: [provider] };
    const { connect_webview_id } = (await call("/connect_webviews/create", asked)).body.connect_webview;
    sandbox.simulate.completeConnectWebview({ connect_webview_id, email });
    return (await call("/connect_webviews/get", { connect_webview_id })).body.connect_webview.connected_account_id;
  };
  const list = async (by = sandbox.apiKey) => (await call(LIST, {}, by)).body.connectors;
  return { ...world, connect, list, session };
}

test("a booking system that is connected is a connector of its customer's", async () => {
  const { connect, list, session, readOnly, call } = await open();
  await connect("guesty", "a");
  await connect("ical", "b");
  await connect("lodgify");
  await connect("yale", "a");
  expect(await list()).toMatchObject([
    { connector_type: "guesty", customer_key: "a", status: "active", config: { account: "ana@example.com" } },
    { connector_type: "ical", customer_key: "b" },
    { connector_type: "lodgify", customer_key: null },
  ]);
  const token = await session({ customer_key: "a" });
  expect(await list(token)).toMatchObject([{ connector_type: "guesty" }]);
  expect(await list(readOnly("b"))).toMatchObject([{ connector_type: "ical" }]);
  const me = async (by: string) => (await call("/seam/customer/v1/customers/me", {}, by)).body;
  expect(await me(token)).toMatchObject({ connector: { connector_type: "guesty" } });
  expect(await me(await session({ customer_key: "c" }))).not.toHaveProperty("connector");
});

test("it is in error while its account is signed out, comes back with it, and goes with it", async () => {
  const { connect, list, sandbox, call } = await open();
  const connected_account_id = (await connect("hostaway", "a")) ?? "";
  sandbox.simulate.disconnectAccount({ connected_account_id });
  expect(await list()).toMatchObject([{ status: "error" }]);
  expect(await connect("hostaway", "a")).toBe(connected_account_id);
  expect(await list()).toMatchObject([{ status: "active" }]);
  await call("/connected_accounts/delete", { connected_account_id });
  expect(await list()).toEqual([]);
});
