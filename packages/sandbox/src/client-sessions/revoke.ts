import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/client_sessions/revoke` */
export const revokeClientSession = route({
  path: "/client_sessions/revoke",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ client_session_id: field.id }),
  handle: ({ store, params }) => {
    const session = store.client_sessions.get(params.client_session_id);
    if (!session) throw notFound("client_session");
    session.revoked = true;
    return {};
  },
});
