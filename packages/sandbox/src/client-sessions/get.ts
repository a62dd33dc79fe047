import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireSession } from "./to-wire.ts";

/** `/client_sessions/get`: by key or id with the API key; with a session, that session itself. */
export const getClientSession = route({
  path: "/client_sessions/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session"],
  params: z.object({ client_session_id: field.id.optional(), user_identifier_key: z.string().optional() }),
  handle: ({ store, caller, params: { client_session_id: id, user_identifier_key: user } }) => {
    const candidates = caller.auth === "api_key" ? store.client_sessions.all : [caller.session];
    const asksForNone = caller.auth === "api_key" && id === undefined && user === undefined;
    const session = candidates.find(
      (candidate) =>
        !asksForNone &&
        (id === undefined || candidate.client_session_id === id) &&
        (user === undefined || candidate.user_identifier_key === user),
    );
    if (!session) throw notFound("client_session");
    return { client_session: toWireSession(store, session) };
  },
});
