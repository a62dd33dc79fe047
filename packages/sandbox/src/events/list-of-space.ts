import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { inEventOrder } from "../undocumented.ts";
import { eventFilter } from "./event-filter.ts";
import { toWireEvent } from "./to-wire.ts";

const params = z
  .object({
    space_id: field.id,
    since: field.timestamp.optional(),
    between: z.tuple([field.timestamp, field.timestamp]).optional(),
    event_type: z.string().optional(),
    event_types: z.array(z.string()).optional(),
    limit: field.limit(500),
  })
  .refine(({ since, between }) => since !== undefined || between !== undefined, "Must specify either since or between");

/** `/seam/customer/v1/events/list`: what happened in one space of the customer's. */
export const listEventsOfSpace = route({
  path: "/seam/customer/v1/events/list",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params,
  handle: (context) => {
    const { store, caller, params: asked } = context;
    findOwn(context, "spaces", { space_id: asked.space_id });
    const scope = scopeOf(store, caller);
    const passes = eventFilter(asked);
    const found = store.events.all.filter((event) => passes(event) && scope.owns(event));
    return {
      events: inEventOrder(found)
        .slice(0, asked.limit)
        .map((event) => toWireEvent(store, event)),
    };
  },
});
