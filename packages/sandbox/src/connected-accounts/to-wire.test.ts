import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import type { NewAccount } from "../seeds/seed-builder.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

/** One account as it is sent, made of what a seed gives for it. */
async function sent(account: Partial<NewAccount>): Promise<Record<string, unknown>> {
  const { sandbox } = openSandbox({
    seed: ({ addAccount }) => void addAccount({ display_name: "a", customer_key: "a", ...account }),
  });
  const response = await sandbox.fetch("https://seam.example/connected_accounts/list", {
    headers: { authorization: `Bearer ${sandbox.apiKey}` },
  });
  const { connected_accounts } = (await response.json()) as { connected_accounts: [Record<string, unknown>] };
  return connected_accounts[0];
}

test("an account shows the sign of its provider, from where it was asked for", async () => {
  const image_url = "https://seam.example/_sandbox/pictures/logos/yale.svg";
  expect(await sent({ account_type: "yale" })).toMatchObject({ account_type: "yale", image_url });
});

test.each([
  ["a provider that nobody has drawn", { account_type: "teleporter" }],
  ["null", { image_url: null }],
])("no sign for %s", async (_, account) => {
  expect(await sent(account)).not.toHaveProperty("image_url");
});

test("a sign that the seed names stands as it is", async () => {
  const image_url = "https://pictures.example/none.png";
  expect(await sent({ image_url })).toMatchObject({ image_url });
});

test("every account and provider of the demo has a sign, served to every page", async () => {
  const { call, sandbox } = openSandbox();
  const { connected_accounts } = (await call("/connected_accounts/list")).body;
  const { devices } = (await call("/devices/list")).body;
  const urls = [
    ...connected_accounts.map(({ image_url }) => image_url),
    ...devices.map(({ device_provider }) => device_provider?.image_url),
  ];
  expect(urls).toHaveLength(5 + 2 + 3 + 3 + 3 + devices.length);
  for (const url of new Set(urls)) {
    const logo = await sandbox.fetch(url ?? "/no-sign");
    expect([url, logo.status, logo.headers.get("content-type")]).toEqual([url, 200, "image/svg+xml"]);
    expect(logo.headers.get("access-control-allow-origin")).toBe("*");
    expect(await logo.text()).toMatch(/^<svg [^]*<\/svg>$/);
  }
  expect((await sandbox.fetch("/_sandbox/pictures/logos/constructor.svg")).status).toBe(404);
});

test("an account is sent with all that Seam sends, and no status of its own", async () => {
  const { call } = openSandbox();
  const { body } = await call("/connected_accounts/get", { email: DEMO.accounts.signedOut });
  expect(Object.keys(body.connected_account).toSorted()).toEqual([
    "accepted_capabilities",
    "account_type",
    "account_type_display_name",
    "automatically_manage_new_devices",
    "connected_account_id",
    "created_at",
    "custom_metadata",
    "customer_key",
    "display_name",
    "errors",
    "image_url",
    "user_identifier",
    "warnings",
  ]);
});

const message = "As the seed says.";
const created_at = new Date(START).toISOString();
const sites = [{ site_id: "1", site_name: "Lisboa", subscribed_site_user_count: 50, site_user_subscription_limit: 50 }];

test.each([
  ["account_disconnected", { is_connected_account_error: true, is_bridge_error: false }],
  ["bridge_disconnected", { is_connected_account_error: false, is_bridge_error: true }],
  ["salto_ks_subscription_limit_exceeded", { is_connected_account_error: true, is_bridge_error: false }],
  ["dormakaba_sites_disconnected", { is_connected_account_error: true, is_bridge_error: false }],
  ["moon_in_retrograde", { is_connected_account_error: true, is_bridge_error: false }],
])("the error %s", async (code, flags) => {
  const details = { salto_ks_metadata: { sites } };
  const { errors } = await sent({ errors: [{ code, message, details }] });
  expect(errors).toEqual([{ error_code: code, message, created_at, ...flags, ...details }]);
});

test.each([
  "account_reauthorization_requested",
  "setup_required",
  "being_deleted",
  "provider_service_unavailable",
  "scheduled_maintenance_window",
  "unknown_issue_with_connected_account",
  "salto_ks_subscription_limit_almost_reached",
  "dormakaba_sites_unapproved",
  "moon_in_retrograde",
])("the warning %s", async (code) => {
  const { warnings } = await sent({ warnings: [{ code, message, created_at: START - 1000 }] });
  expect(warnings).toEqual([{ warning_code: code, message, created_at: "2026-11-20T08:59:59.000Z" }]);
});
