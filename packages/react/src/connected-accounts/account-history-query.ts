import { queryOptions } from "@tanstack/react-query";
import { answerList } from "../api/answer-part.ts";
import type { PortalError } from "../api/portal-error.ts";
import { withoutNulls } from "../api/without-nulls.ts";
import { shownEvents } from "../events/shown-events.ts";
import type { PortalSession } from "../provider/session.ts";
import { ACCOUNT_EVENTS, type AccountEvent } from "./account-event.ts";

const ROUTE = "/events/list";
const DAYS = 30;
/** The newest events are enough for a person; Seam gives them first. */
const MOST = 200;

/** What happened to an account within thirty days, the newest first: `/events/list`. */
export const accountHistoryQuery = (session: PortalSession, connectedAccountId: string) =>
  queryOptions<AccountEvent[], PortalError>({
    queryKey: [session.customerKey, ROUTE, { connected_account_id: connectedAccountId }],
    queryFn: async ({ signal }) => {
      const since = new Date(Date.now() - DAYS * 24 * 3_600_000).toISOString();
      const event_types = shownEvents(session, Object.keys(ACCOUNT_EVENTS));
      const params = { connected_account_id: connectedAccountId, event_types, since, limit: MOST };
      const answer = await session.call(ROUTE, params, { signal });
      return answerList(answer, "events", ROUTE)
        .flatMap(eventOf)
        .toSorted((left, right) => right.at - left.at);
    },
    staleTime: 15_000,
  });

function eventOf(row: unknown): AccountEvent[] {
  const { event_id, event_type, occurred_at, device_id } = withoutNulls(row) as Record<string, unknown>;
  const at = Date.parse(String(occurred_at));
  if (typeof event_id !== "string" || !isKnown(event_type) || Number.isNaN(at)) return [];
  const deviceIds = typeof device_id === "string" ? [device_id] : [];
  return [{ id: event_id, kind: ACCOUNT_EVENTS[event_type], at, deviceIds }];
}

const isKnown = (type: unknown): type is keyof typeof ACCOUNT_EVENTS =>
  typeof type === "string" && Object.hasOwn(ACCOUNT_EVENTS, type);
