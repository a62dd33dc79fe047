import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { customerOfQuery, inEventOrder, isWithin } from "../undocumented.ts";
import type { SandboxEvent } from "./event.ts";
import { toWireEvent } from "./to-wire.ts";

const params = z
  .object({
    since: field.timestamp.optional(),
    between: z.tuple([field.timestamp, field.timestamp]).optional(),
    customer_key: field.customerKey.optional(),
    device_id: field.id.optional(),
    device_ids: field.ids.optional(),
    space_id: field.id.optional(),
    space_ids: field.ids.max(100).optional(),
    connected_account_id: field.id.optional(),
    event_type: z.string().optional(),
    event_types: z.array(z.string()).optional(),
    event_ids: field.ids.optional(),
    limit: field.limit(500),
    unstable_offset: z.int().nonnegative().default(0),
  })
  .refine(({ since, between }) => since !== undefined || between !== undefined, "Must specify either since or between");

/** `/events/list` */
export const listEvents = route({
  path: "/events/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params,
  handle: ({ store, caller, params: asked }) => {
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, asked.customer_key);
    const found = store.events.filter(
      (event) =>
        scope.event(event) && (customer === undefined || event.customer_key === customer) && matches(event, asked),
    );
    const page = inEventOrder(found).slice(asked.unstable_offset, asked.unstable_offset + asked.limit);
    return { events: page.map((event) => toWireEvent(store, event)) };
  },
});

function matches(event: SandboxEvent, asked: z.output<typeof params>): boolean {
  const [from, to] = asked.between ?? [asked.since];
  return (
    isWithin(event.occurred_at, from, to) &&
    isOneOf(event.device_id, asked.device_id, asked.device_ids) &&
    isOneOf(event.connected_account_id, asked.connected_account_id) &&
    isOneOf(event.event_type, asked.event_type, asked.event_types) &&
    isOneOf(event.event_id, undefined, asked.event_ids) &&
    (asked.space_id === undefined || event.space_ids.includes(asked.space_id)) &&
    (asked.space_ids === undefined || asked.space_ids.some((id) => event.space_ids.includes(id)))
  );
}

function isOneOf(value: string | undefined, one: string | undefined, many?: string[]): boolean {
  if (one !== undefined && value !== one) return false;
  return many === undefined || (value !== undefined && many.includes(value));
}
