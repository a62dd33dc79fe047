import { expect, test } from "vitest";
import { gatewayRoad } from "../api/gateway-road.ts";
import { servePortal } from "../testing/serve-portal.ts";

/** What one customer connects through the gateway is its own, whole, and nothing of it is another's. */

const portal = servePortal();

const ACCOUNTS = "/connected_accounts/list";
const DEVICES = "/devices/list";
const SYSTEMS = "/acs/systems/list";
const ENTRANCES = "/acs/entrances/list";

interface Answer {
  connect_webview: { connect_webview_id: string; connected_account_id?: string };
  connected_accounts: { connected_account_id: string; customer_key?: string }[];
  connected_account: { customer_key?: string };
  devices: { device_id: string; connected_account_id: string; customer_key?: string }[];
  device: { device_id: string };
  acs_systems: { acs_system_id: string; connected_account_id: string }[];
  acs_entrances: { acs_entrance_id: string; acs_system_id: string }[];
}

const road = (customerKey: string) => {
  const call = gatewayRoad({
    customerKey,
    endpoint: "/api/customer-portal",
    headers: () => undefined,
    onGrant: () => undefined,
  });
  return (route: string, body: Record<string, unknown> = {}) => call<Answer>(route, body);
};

test("account, devices and entrances carry the key of whose sign-in it was, and nobody else sees or reaches them", async () => {
  const sandbox = portal.open({
    seed: (builder) => {
      builder.addCustomer({ customer_key: "a" });
      builder.addCustomer({ customer_key: "b" });
    },
  });
  const a = road("a");
  const b = road("b");
  const { connect_webview } = await a("/connect_webviews/create", { accepted_providers: ["salto_ks"] });
  const { connect_webview_id } = connect_webview;
  await expect(b("/connect_webviews/get", { connect_webview_id })).rejects.toMatchObject({ code: "not_found" });
  sandbox.simulate.completeConnectWebview({ connect_webview_id, email: "desk@a.test" });
  sandbox.simulate.advanceClock({ ms: 60_000 });
  const { connected_account_id = "" } = (await a("/connect_webviews/get", { connect_webview_id })).connect_webview;

  const { connected_accounts } = await a(ACCOUNTS);
  expect(connected_accounts.map((account) => account.connected_account_id)).toEqual([connected_account_id]);
  const { devices } = await a(DEVICES, { connected_account_id });
  expect(devices.length).toBeGreaterThan(0);
  const { acs_systems } = await a(SYSTEMS, { connected_account_id });
  expect(acs_systems.length).toBeGreaterThan(0);
  const { acs_entrances } = await a(ENTRANCES, { acs_system_id: acs_systems[0]?.acs_system_id });
  expect(acs_entrances.length).toBeGreaterThan(0);

  const atSeam = async (path: string, body: object) => {
    const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
    const response = await sandbox.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    return (await response.json()) as Answer;
  };
  expect((await atSeam("/connected_accounts/get", { connected_account_id })).connected_account.customer_key).toBe("a");
  const idsOf = async (customer_key: string) => {
    const found = await Promise.all([DEVICES, ENTRANCES].map((path) => atSeam(path, { customer_key })));
    return found.flatMap((answer: Partial<Answer>) => [
      ...(answer.devices ?? []).map(({ device_id }) => device_id),
      ...(answer.acs_entrances ?? []).map(({ acs_entrance_id }) => acs_entrance_id),
    ]);
  };
  const connected = [
    ...devices.map(({ device_id }) => device_id),
    ...acs_entrances.map(({ acs_entrance_id }) => acs_entrance_id),
  ];
  expect(await idsOf("a")).toEqual(expect.arrayContaining(connected));
  expect(await idsOf("b")).toEqual([]);

  expect((await b(ACCOUNTS)).connected_accounts).toEqual([]);
  expect((await b(DEVICES)).devices).toEqual([]);
  for (const [route, body] of [
    ["/connected_accounts/get", { connected_account_id }],
    ["/connected_accounts/update", { connected_account_id, display_name: "Mine" }],
    ["/connected_accounts/sync", { connected_account_id }],
    ["/connected_accounts/delete", { connected_account_id }],
    [DEVICES, { connected_account_id }],
    ["/devices/get", { device_id: devices[0]?.device_id }],
    [ENTRANCES, { acs_system_id: acs_systems[0]?.acs_system_id }],
    ["/acs/entrances/get", { acs_entrance_id: acs_entrances[0]?.acs_entrance_id }],
  ] as const)
    await expect(b(route, body)).rejects.toMatchObject({ code: "not_found", route });
  expect((await a(ACCOUNTS)).connected_accounts).toHaveLength(1);
});
