import type { ConnectedAccount, PortalEvent } from "../api/resources.ts";
import { shownEvents } from "../events/shown-events.ts";
import type { ConnectRun } from "./connect-run.ts";
import type { ConnectWebview } from "./connect-webview.ts";

const ROUTE = "/events/list";
const ACCOUNT = "/connected_accounts/get";
const LOGIN = "connected_account.successful_login";
const CONNECTED = "connected_account.connected";
const SYNCED = ["connected_account.completed_first_sync", "connected_account.completed_first_sync_after_reconnection"];
/** The account's events begin a moment before the webview's own time, in milliseconds. */
const EARLIER = 60_000;

/** Which sign-in is meant. */
interface SignedIn {
  webview: ConnectWebview;
  connectedAccountId: string;
  signal: AbortSignal;
}

/**
 * Makes what says whether Seam has looked through an account since it was signed in, asked anew each time: it says so, or it has
 * nothing to look for, because the account was there before and had never lost its sign-in.
 */
export function syncWatch(
  { session, tools }: ConnectRun,
  { webview, connectedAccountId, signal }: SignedIn,
): () => Promise<boolean> {
  const beganAt = Date.parse(webview.created_at ?? "");
  const since = new Date((Number.isNaN(beganAt) ? Date.now() : beganAt) - EARLIER).toISOString();
  const event_types = shownEvents(session, [LOGIN, CONNECTED, ...SYNCED]);
  const params = { connected_account_id: connectedAccountId, event_types, since };
  // Where one of them is not shown, its silence says nothing.
  const tellsCalm = [LOGIN, CONNECTED].every((type) => event_types.includes(type));
  const isOlder = async () => {
    const answer = await session.call(ACCOUNT, { connected_account_id: connectedAccountId }, { signal });
    const { created_at = "" } = tools.answerPart(answer, "connected_account", ACCOUNT) as Partial<ConnectedAccount>;
    return Date.parse(created_at) < beganAt;
  };
  let wasCalm = false;
  return async () => {
    if (event_types.length === 0) return false;
    try {
      const events = tools.answerList(await session.call(ROUTE, params, { signal }), "events", ROUTE) as PortalEvent[];
      const types = new Set(events.map(({ event_type }) => event_type));
      if (SYNCED.some((type) => types.has(type))) return true;
      const isCalm = tellsCalm && types.has(LOGIN) && !types.has(CONNECTED) && (await isOlder());
      // One event of a sign-in may be known a moment before another.
      const isSure = isCalm && wasCalm;
      wasCalm = isCalm;
      return isSure;
    } catch {
      // Whoever may not see events waits until no more devices come.
      return false;
    }
  };
}
