import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { inEventOrder } from "../undocumented.ts";
import { toWireEvent } from "./to-wire.ts";

/** `/events/get` */
export const getEvent = route({
  path: "/events/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    event_id: field.id.optional(),
    event_type: z.string().optional(),
    device_id: field.id.optional(),
  }),
  handle: ({ store, caller, params: { event_id, event_type, device_id } }) => {
    if (event_id === undefined && event_type === undefined && device_id === undefined) {
      throw invalidInput("Must specify either event_id or device_id and event_type");
    }
    const scope = scopeOf(store, caller);
    const one = store.events.get(event_id ?? "");
    const candidates = event_id === undefined ? store.events.all : one ? [one] : [];
    const found = candidates.filter(
      (event) =>
        (event_type === undefined || event.event_type === event_type) &&
        (device_id === undefined || event.ids.device_id?.includes(device_id)) &&
        scope.owns(event),
    );
    const [latest] = inEventOrder(found);
    if (!latest) throw notFound("event");
    return { event: toWireEvent(store, latest) };
  },
});
