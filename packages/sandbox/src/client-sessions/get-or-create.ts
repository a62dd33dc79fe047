import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import type { Store } from "../store/store.ts";
import { VERBS } from "../http/verbs.ts";
import { SESSION_LIFETIME_MS } from "../undocumented.ts";
import { accountsOfWebviews } from "./accounts-of-webviews.ts";
import { addSession } from "./add-session.ts";
import type { ClientSession } from "./client-session.ts";
import { liveSessionOf } from "./live-session-of.ts";
import { sessionParams } from "./session-params.ts";
import { toWireSession } from "./to-wire.ts";

type Wanted = ReturnType<typeof sessionParams.read>;

/** `/client_sessions/get_or_create`: the user's session, brought up to date, or a new one. */
export const getOrCreateClientSession = route({
  path: "/client_sessions/get_or_create",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ ...sessionParams.shape, expires_at: field.timestamp.optional() }),
  handle: ({ store, params }) => {
    const wanted = sessionParams.read(store, params);
    const known = liveSessionOf(store, wanted.user_identifier_key) ?? sessionOfIdentity(store, wanted);
    const session = known ? renew(store, known, wanted) : addSession(store, wanted);
    return { client_session: toWireSession(store, session) };
  },
});

function sessionOfIdentity(store: Store, wanted: Wanted): ClientSession | undefined {
  if (wanted.user_identifier_key !== undefined || wanted.user_identity_id === undefined) return undefined;
  return store.client_sessions.all.find(
    ({ revoked, customer_key, user_identity_id }) =>
      !revoked && customer_key === undefined && user_identity_id === wanted.user_identity_id,
  );
}

function renew(store: Store, session: ClientSession, wanted: Wanted): ClientSession {
  const now = store.clock.now();
  if (wanted.expires_at !== undefined) session.expires_at = wanted.expires_at;
  else if (session.expires_at <= now) session.expires_at = now + SESSION_LIFETIME_MS;
  if (wanted.user_identity_id !== undefined) session.user_identity_id = wanted.user_identity_id;
  if (wanted.connect_webview_ids) session.connect_webview_ids = new Set(wanted.connect_webview_ids);
  if (wanted.connected_account_ids) session.connected_account_ids = new Set(wanted.connected_account_ids);
  for (const id of accountsOfWebviews(store, session.connect_webview_ids)) session.connected_account_ids.add(id);
  return session;
}
