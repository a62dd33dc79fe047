import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { customerOfQuery, inEventOrder } from "../undocumented.ts";
import { eventFilter } from "./event-filter.ts";
import { toWireEvent } from "./to-wire.ts";

const params = z
  .object({
    since: field.timestamp.optional(),
    between: z.tuple([field.timestamp, field.timestamp]).optional(),
    customer_key: field.customerKey.optional(),
    access_code_id: field.id.optional(),
    access_code_ids: field.ids.optional(),
    access_grant_id: field.id.optional(),
    access_grant_ids: field.ids.max(100).optional(),
    access_method_id: field.id.optional(),
    access_method_ids: field.ids.max(100).optional(),
    acs_access_group_id: field.id.optional(),
    acs_credential_id: field.id.optional(),
    acs_encoder_id: field.id.optional(),
    acs_entrance_id: field.id.optional(),
    acs_system_id: field.id.optional(),
    acs_system_ids: field.ids.optional(),
    acs_user_id: field.id.optional(),
    connect_webview_id: field.id.optional(),
    connected_account_id: field.id.optional(),
    device_id: field.id.optional(),
    device_ids: field.ids.optional(),
    space_id: field.id.optional(),
    space_ids: field.ids.max(100).optional(),
    user_identity_id: field.id.optional(),
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
    const passes = eventFilter(asked);
    const found = store.events.all.filter(
      (event) => (customer === undefined || event.customer_key === customer) && passes(event) && scope.owns(event),
    );
    const page = inEventOrder(found).slice(asked.unstable_offset, asked.unstable_offset + asked.limit);
    return { events: page.map((event) => toWireEvent(store, event)) };
  },
});
