import { isWithin } from "../undocumented.ts";
import type { SandboxEvent } from "./event.ts";
import { EVENT_IDS, type EventId } from "./event-ids.ts";

/** What events can be asked for by, apart from whose they are. */
type EventQuery = {
  since?: string | undefined;
  between?: [string, string] | undefined;
  event_type?: string | undefined;
  event_types?: string[] | undefined;
  event_ids?: string[] | undefined;
} & { [Name in EventId]?: string | undefined } & { [Name in EventId as `${Name}s`]?: string[] | undefined };

/** Makes the test of one request, so that its sets are built once and not per event. */
export function eventFilter(asked: EventQuery): (event: SandboxEvent) => boolean {
  const [from, to] = asked.between ?? [asked.since];
  const ids = EVENT_IDS.flatMap((name) => {
    const { [name]: one, [`${name}s`]: many } = asked as Record<string, unknown>;
    return wantedBy(one as string | undefined, many as string[] | undefined).map((wanted) => ({ name, wanted }));
  });
  const types = wantedBy(asked.event_type, asked.event_types);
  const own = wantedBy(undefined, asked.event_ids);
  return (event) =>
    isWithin(event.occurred_at, from, to) &&
    types.every((wanted) => wanted.has(event.event_type)) &&
    own.every((wanted) => wanted.has(event.event_id)) &&
    ids.every(({ name, wanted }) => event.ids[name]?.some((id) => wanted.has(id)) ?? false);
}

function wantedBy(one: string | undefined, many: string[] | undefined): Set<string>[] {
  return [...(one === undefined ? [] : [new Set([one])]), ...(many ? [new Set(many)] : [])];
}
