import { queryOptions } from "@tanstack/react-query";
import type { PortalEvent } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";
import type { EventHint } from "./live-message.ts";

/** How far one look has come, for the next one to go on from. */
interface Hints {
  /** Seam's own time up to which events were read. */
  since: string;
  /** The events at the very end, which the next look will see again. */
  seen: string[];
}

/** How far back the first look goes, in milliseconds: this device's clock may be ahead of the server's by as much. */
const FIRST_LOOK = 24 * 60 * 60_000;
/** Events may arrive out of order by so much, in milliseconds. */
const OVERLAP = 30_000;

/**
 * What happened since the last look: `/events/list`. The first look finds out where to start, and takes what has just
 * happened: what is on screen may have been read right before it.
 */
export const hintsQuery = (
  { customerKey, call, queryClient }: PortalSession,
  take: (events: readonly EventHint[], signal: AbortSignal) => Promise<unknown>,
) => {
  const queryKey = [customerKey, "/events/list", { hints: true }];
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Hints> => {
      const before = queryClient.getQueryData<Hints>(queryKey);
      const since = before?.since ?? new Date(Date.now() - FIRST_LOOK).toISOString();
      const { events } = await call<{ events: PortalEvent[] }>("/events/list", { since, limit: 500 }, { signal });
      const seen = new Set(before?.seen);
      const isNews = ({ event_id, created_at }: PortalEvent) =>
        before ? !seen.has(event_id) : Date.parse(created_at) > Date.now() - OVERLAP;
      await take(events.filter(isNews), signal);
      const times = events.map(({ created_at }) => Date.parse(created_at) - OVERLAP).filter(Number.isFinite);
      const newest = Math.max(Date.parse(since), ...times);
      return { since: new Date(newest).toISOString(), seen: events.map(({ event_id }) => event_id) };
    },
    staleTime: 0,
    // A missed look costs nothing but time, and the next one catches up: it is not worth the host's attention.
    meta: { silent: true },
  });
};
