import { queryOptions } from "@tanstack/react-query";
import { answerList } from "../api/answer-part.ts";
import type { PortalEvent } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";

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

/** The routes whose answers are old after an event, by the resource that its type begins with; devices are read by name. */
const MADE_OLD = new Map<string | undefined, readonly string[]>([
  ["connected_account", ["/connected_accounts/list", "/connected_accounts/get"]],
]);

/**
 * What happened since the last look: `/events/list`. Events are hints: the devices that they name are read anew, and
 * so are lists of what else they tell of. The first look only finds out where to start.
 */
export const hintsQuery = (
  { customerKey, call, queryClient }: PortalSession,
  update: (deviceIds: string[], signal: AbortSignal) => Promise<unknown>,
) => {
  const queryKey = [customerKey, "/events/list", { hints: true }];
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Hints> => {
      const before = queryClient.getQueryData<Hints>(queryKey);
      const since = before?.since ?? new Date(Date.now() - FIRST_LOOK).toISOString();
      const answer = await call("/events/list", { since, limit: 500 }, { signal });
      const events = answerList(answer, "events", "/events/list") as PortalEvent[];
      const seen = new Set(before?.seen);
      const fresh = before ? events.filter(({ event_id }) => !seen.has(event_id)) : [];
      const routes = new Set(fresh.flatMap(({ event_type }) => MADE_OLD.get(event_type?.split(".")[0]) ?? []));
      for (const route of routes) void queryClient.invalidateQueries({ queryKey: [customerKey, route] });
      const deviceIds = [...new Set(fresh.flatMap(({ device_id }) => device_id ?? []))];
      if (deviceIds.length > 0) await update(deviceIds, signal);
      const times = events.map(({ created_at }) => Date.parse(created_at) - OVERLAP).filter(Number.isFinite);
      const newest = Math.max(Date.parse(since), ...times);
      return { since: new Date(newest).toISOString(), seen: events.map(({ event_id }) => event_id) };
    },
    staleTime: 0,
    // A missed look costs nothing but time, and the next one catches up: it is not worth the host's attention.
    meta: { silent: true },
  });
};
