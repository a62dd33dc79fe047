import { z } from "zod";
import type { SandboxEvent } from "../events/event.ts";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toIso } from "../store/to-iso.ts";
import { findCode } from "./find-code.ts";
import { TIMELINE_TYPES } from "./timeline-types.ts";

const ASKED_FOR = new Set<string>([
  "access_code.created",
  "access_code.changed",
  "access_code.name_changed",
  "access_code.code_changed",
  "access_code.time_frame_changed",
  "access_code.mutations_requested",
  "access_code.unmanaged.converted_to_managed",
]);

/** `/access_codes/get_timeline` */
export const getAccessCodeTimeline = route({
  path: "/access_codes/get_timeline",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    access_code_id: field.id,
    after: field.timestamp.optional(),
    before: field.timestamp.optional(),
    event_types: z.array(z.enum(TIMELINE_TYPES)).optional(),
    limit: z.int().min(1).max(200).default(50),
  }),
  handle: (context) => {
    const { access_code_id, after, before, event_types, limit } = context.params;
    findCode(context, { access_code_id });
    const types = new Set<string>(event_types ?? TIMELINE_TYPES);
    const from = after === undefined ? -Infinity : Date.parse(after);
    const to = before === undefined ? Infinity : Date.parse(before);
    const found = context.store.events.all
      .filter(
        ({ ids, occurred_at, event_type }) =>
          ids.access_code_id?.includes(access_code_id) &&
          types.has(event_type) &&
          occurred_at > from &&
          occurred_at < to,
      )
      .toSorted((a, b) => a.occurred_at - b.occurred_at || a.sequence - b.sequence);
    return { timeline_events: pageOf(found, limit).map(toWire), pagination: paginationOf(found, limit, after) };
  },
});

/** What happened in one moment stays on one page, since the next one begins after that moment. */
function pageOf(found: SandboxEvent[], limit: number): SandboxEvent[] {
  const last = found[limit - 1]?.occurred_at ?? Infinity;
  return found.filter((event, index) => index < limit || event.occurred_at === last);
}

function paginationOf(found: SandboxEvent[], limit: number, after: string | undefined) {
  const page = pageOf(found, limit);
  const [first, last] = [page[0], page.at(-1)];
  const has_more = page.length < found.length;
  return {
    has_more,
    next_cursor: has_more && last ? toIso(last.occurred_at) : null,
    prev_cursor: after !== undefined && first ? toIso(first.occurred_at) : null,
  };
}

function toWire(event: SandboxEvent): Record<string, unknown> {
  const { event_id, event_type, occurred_at, ids, details, connected_account_id } = event;
  const shown = new Set(["access_code_id", "device_id", "connected_account_id"]);
  const told = Object.entries(details).filter(([name]) => !shown.has(name) && !name.endsWith("_custom_metadata"));
  return {
    timeline_event_id: event_id,
    event_type,
    occurred_at: toIso(occurred_at),
    description: `${event_type.replace(/^access_code\./, "").replaceAll(/[._]/g, " ")}.`.replace(/^./, (first) =>
      first.toUpperCase(),
    ),
    actor: { type: actorOf(event_type) },
    details: Object.fromEntries(told),
    related_resource_ids: { event_id, device_id: ids.device_id?.[0], connected_account_id },
  };
}

function actorOf(event_type: string): "api_key" | "external" | "system" {
  if (ASKED_FOR.has(event_type)) return "api_key";
  return /external|unmanaged/.test(event_type) ? "external" : "system";
}
