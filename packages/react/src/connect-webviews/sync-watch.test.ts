import { expect, test, vi } from "vitest";
import { readAllPages } from "../api/all-pages.ts";
import { answerList, answerPart } from "../api/answer-part.ts";
import { PortalError } from "../api/portal-error.ts";
import type { Grant } from "../api/grant.ts";
import type { Call } from "../api/transport.ts";
import { withoutNulls } from "../api/without-nulls.ts";
import { isBookingSystem } from "../connected-accounts/is-booking-system.ts";
import type { ConnectRun } from "./connect-run.ts";
import { syncWatch } from "./sync-watch.ts";

const tools = { PortalError, answerList, answerPart, isBookingSystem, readAllPages, withoutNulls };
const WEBVIEW_AT = "2026-11-20T12:00:00.000Z";
const BEFORE = "2026-11-01T12:00:00.000Z";
const AFTER = "2026-11-20T12:00:05.000Z";
const LOGIN = "successful_login";

/** Looks three times at an account of an age, of which these events are told by and by. */
async function look(createdAt: string, ...told: string[][]): Promise<boolean[]> {
  return (await lookAs({}, createdAt, ...told)).looks;
}

/** The same for somebody whom the server allows some kinds of events only; and what was asked for. */
async function lookAs(grant: Grant, createdAt: string, ...told: string[][]) {
  const call = vi.fn<(route: string, body: { event_types?: string[] }) => Promise<unknown>>((route) => {
    if (route === "/connected_accounts/get")
      return Promise.resolve({ connected_account: { connected_account_id: "account", created_at: createdAt } });
    const types = told.length > 1 ? told.shift() : told[0];
    if (types === undefined) return Promise.reject(new PortalError("No.", { code: "not_allowed" }));
    return Promise.resolve({ events: types.map((type) => ({ event_type: `connected_account.${type}` })) });
  });
  const session = { call: call as unknown as Call, refusals: { grant } };
  const isSynced = syncWatch({ session, tools } as unknown as ConnectRun, {
    webview: {
      connect_webview_id: "one",
      url: "https://connect.test/view",
      status: "authorized",
      login_successful: true,
      created_at: WEBVIEW_AT,
    },
    connectedAccountId: "account",
    signal: new AbortController().signal,
  });
  const looks = [await isSynced(), await isSynced(), await isSynced()];
  return { looks, asked: call.mock.calls.map(([, { event_types }]) => event_types ?? []) };
}

test("Seam's word that it has looked through an account counts at once", async () => {
  expect(await look(AFTER, [LOGIN, "connected", "completed_first_sync"])).toEqual([true, true, true]);
  expect(await look(BEFORE, [LOGIN], ["completed_first_sync_after_reconnection"])).toEqual([false, true, true]);
});

test("an account that worked all along has nothing to be waited for, once two looks say so", async () => {
  expect(await look(BEFORE, [LOGIN])).toEqual([false, true, true]);
  expect(await look(BEFORE, [], [LOGIN])).toEqual([false, false, true]);
});

test.each<[string, string, string[][]]>([
  ["a new account", AFTER, [[LOGIN]]],
  ["one whose age nobody knows", "", [[LOGIN]]],
  ["one that had lost its sign-in", BEFORE, [[LOGIN, "connected"]]],
  ["one that turns out to have lost it", BEFORE, [[LOGIN], [LOGIN, "connected"]]],
  ["one of whose sign-in nothing is told yet", BEFORE, [[]]],
  ["one whose events may not be seen", BEFORE, []],
])("%s is waited for", async (_name, createdAt, told) => {
  expect(await look(createdAt, ...told)).toEqual([false, false, false]);
});

test("only kinds of events that the server allows are asked for, and the silence of others says nothing", async () => {
  const allows = (...types: string[]): Grant => {
    const allowed_events = types.map((type) => `connected_account.${type}`);
    return { features: { manage: { events: { allowed_events } } } };
  };
  const some = await lookAs(allows(LOGIN, "completed_first_sync"), BEFORE, [LOGIN]);
  expect(some.looks).toEqual([false, false, false]);
  expect(some.asked[0]).toEqual(["connected_account.successful_login", "connected_account.completed_first_sync"]);
  expect(await lookAs(allows("disconnected"), BEFORE, [LOGIN])).toEqual({ looks: [false, false, false], asked: [] });
});
