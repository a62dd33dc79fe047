import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireSession } from "./to-wire.ts";

/** `/client_sessions/list` */
export const listClientSessions = route({
  path: "/client_sessions/list",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({
    client_session_id: field.id.optional(),
    connect_webview_id: field.id.optional(),
    user_identifier_key: z.string().optional(),
    user_identity_id: field.id.optional(),
    without_user_identifier_key: z.boolean().optional(),
  }),
  handle: ({ store, params }) => {
    const { client_session_id, connect_webview_id, user_identifier_key, user_identity_id } = params;
    const found = store.client_sessions.all.filter(
      (session) =>
        (client_session_id === undefined || session.client_session_id === client_session_id) &&
        (connect_webview_id === undefined || session.connect_webview_ids.has(connect_webview_id)) &&
        (user_identifier_key === undefined || session.user_identifier_key === user_identifier_key) &&
        (user_identity_id === undefined || session.user_identity_id === user_identity_id) &&
        (!params.without_user_identifier_key || session.user_identifier_key === undefined),
    );
    return { client_sessions: found.map((session) => toWireSession(store, session)) };
  },
});
