import type { PortalSession } from "../provider/session.ts";

/** Which of some kinds of events the server lets this person ask for; the others it refuses. */
export function shownEvents({ refusals }: PortalSession, eventTypes: readonly string[]): string[] {
  const shown = refusals.grant.features?.["manage"]?.events?.allowed_events;
  // An empty list is Seam's word for all of them.
  return eventTypes.filter((type) => !shown?.length || shown.includes(type));
}
