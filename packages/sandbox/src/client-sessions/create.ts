import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { CUSTOMER_ID_REFUSED } from "../undocumented.ts";
import { addSession } from "./add-session.ts";
import { liveSessionOf } from "./live-session-of.ts";
import { sessionParams } from "./session-params.ts";
import { sessionTaken } from "./session-taken.ts";
import { toWireSession } from "./to-wire.ts";

/** `/client_sessions/create` */
export const createClientSession = route({
  path: "/client_sessions/create",
  methods: VERBS.add,
  auth: ["api_key"],
  params: z.object({
    ...sessionParams.shape,
    customer_key: field.customerKey.optional(),
    customer_id: z.string().optional(),
    expires_at: field.timestamp.optional(),
  }),
  handle: ({ store, params: { customer_key, customer_id, ...asked }, method }) => {
    if (customer_id !== undefined) throw invalidInput(CUSTOMER_ID_REFUSED, "customer_id");
    const wanted = sessionParams.read(store, asked);
    const known = liveSessionOf(store, wanted.user_identifier_key);
    if (known && method !== "PUT") throw sessionTaken(wanted.user_identifier_key);
    const session = known ?? addSession(store, { ...wanted, customer_key });
    return { client_session: toWireSession(store, session) };
  },
});
