import { expect } from "vitest";
import { OURS, type Stage, THEIRS } from "./stage.ts";
import type { House } from "../house.ts";

interface Known {
  connected_account_id: string;
  display_name?: string;
  account_type_display_name?: string;
  customer_key?: string;
}

const PARTS = { "/devices/list": "devices", "/acs/entrances/list": "acs_entrances" } as const;

async function askSeam({ sandbox }: House, route: string, body: object): Promise<Record<string, unknown>> {
  const response = await sandbox.fetch(route, {
    method: "POST",
    headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${route} was answered with ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

/** The accounts of a customer, as Seam knows them. */
export async function accountsOf(house: House, { customer_key }: { customer_key: string }): Promise<Known[]> {
  return (await askSeam(house, "/connected_accounts/list", { customer_key }))["connected_accounts"] as Known[];
}

/** Ends a sign-in page before its time. */
export async function endSignIns(house: House): Promise<void> {
  const { connect_webviews } = await askSeam(house, "/connect_webviews/list", OURS_ONLY);
  for (const { connect_webview_id } of connect_webviews as { connect_webview_id: string }[])
    await askSeam(house, "/connect_webviews/delete", { connect_webview_id });
}

const OURS_ONLY = { customer_key: OURS.customer_key };

/** What the other customer's own person gets, by the way that their portal asks. */
async function seenByThem({ house: { url } }: Stage) {
  const post = async (path: string, body: object, cookie = "") =>
    fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url, cookie },
      body: JSON.stringify(body),
    });
  const signedIn = await post("/api/sign-in", { person: THEIRS.person });
  const cookie = signedIn.headers.get("set-cookie")?.split(";")[0];
  return async (route: string, body: object = {}) => {
    const answer = await post(`/api/customer-portal${route}?customer_key=${THEIRS.customer_key}`, body, cookie);
    return { status: answer.status, text: await answer.text() };
  };
}

/** The account is connected once, it and all that it brings are our customer's, and the other one has and gets nothing of it. */
export async function expectOurs(stage: Stage, name: string, wanted: readonly (keyof typeof PARTS)[]): Promise<void> {
  const { house } = stage;
  const found = (await accountsOf(house, OURS)).filter(({ display_name }) => display_name === name);
  expect(found).toMatchObject([{ customer_key: OURS.customer_key }]);
  const [{ connected_account_id } = { connected_account_id: "" }] = found;
  const them = await seenByThem(stage);
  expect((await them("/connected_accounts/get", { connected_account_id })).status).toBe(404);
  const theirAccounts = await them("/connected_accounts/list");
  expect([theirAccounts.status, theirAccounts.text]).toEqual([200, expect.not.stringContaining(connected_account_id)]);
  for (const route of wanted) {
    const own = (await askSeam(house, route, { ...OURS_ONLY, limit: 500 }))[PARTS[route]] as Known[];
    expect(own.filter((each) => each.connected_account_id === connected_account_id)).not.toEqual([]);
    const theirs = await them(route, { limit: 500 });
    expect([theirs.status, theirs.text]).toEqual([200, expect.not.stringContaining(connected_account_id)]);
  }
}

/** Nobody has such an account: what went wrong has left nothing behind. */
export async function expectNobodys({ house }: Stage, name: string): Promise<void> {
  for (const customer of [OURS, THEIRS])
    expect((await accountsOf(house, customer)).map(({ display_name }) => display_name)).not.toContain(name);
}
