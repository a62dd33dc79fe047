import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { accountsOfWebviews } from "./accounts-of-webviews.ts";
import { liveSessionOf } from "./live-session-of.ts";
import { sessionParams } from "./session-params.ts";
import { sessionTaken } from "./session-taken.ts";
import { toWireSession } from "./to-wire.ts";

/** `/client_sessions/grant_access`: more accounts, webviews or an identity for a session, named by its id or its user. */
export const grantAccessToClientSession = route({
  path: "/client_sessions/grant_access",
  methods: VERBS.update,
  auth: ["api_key"],
  params: z.object({ ...sessionParams.shape, client_session_id: field.id.optional() }),
  handle: ({ store, caller, params }) => {
    const { client_session_id } = params;
    const wanted = sessionParams.read(store, params);
    const { user_identifier_key } = wanted;
    const ofUser = liveSessionOf(store, user_identifier_key);
    if (client_session_id === undefined && user_identifier_key === undefined) {
      throw invalidInput("Must specify either client_session_id or user_identifier_key");
    }
    const session =
      client_session_id === undefined ? ofUser : findOwn({ store, caller }, "client_sessions", { client_session_id });
    if (!session) throw notFound("client_session");
    if (ofUser && ofUser !== session) throw sessionTaken(user_identifier_key);
    const { connected_account_ids = [], connect_webview_ids = [], user_identity_id } = wanted;
    if (user_identifier_key !== undefined) store.client_sessions.change(session, { user_identifier_key });
    if (user_identity_id !== undefined) session.user_identity_id = user_identity_id;
    for (const id of connect_webview_ids) session.connect_webview_ids.add(id);
    for (const id of [...connected_account_ids, ...accountsOfWebviews(store, connect_webview_ids)]) {
      session.connected_account_ids.add(id);
    }
    return { client_session: toWireSession(store, session) };
  },
});
