import { scopeOf } from "../http/scope.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { ClientSession } from "./client-session.ts";

/** A client session as Seam shows it. */
export function toWireSession(store: Store, session: ClientSession) {
  const auth = session.customer_key === undefined ? "client_session" : "client_session_with_customer";
  const scope = scopeOf(store, { auth, session });
  return {
    client_session_id: session.client_session_id,
    token: session.token,
    workspace_id: store.workspace_id,
    customer_key: session.customer_key,
    user_identifier_key: session.user_identifier_key ?? null,
    user_identity_id: session.user_identity_id,
    user_identity_ids: session.user_identity_id === undefined ? [] : [session.user_identity_id],
    connected_account_ids: session.connected_account_ids,
    connect_webview_ids: session.connect_webview_ids,
    device_count: [...store.devices.values()].filter((device) => device.is_managed && scope.device(device)).length,
    created_at: toIso(session.created_at),
    expires_at: toIso(session.expires_at),
  };
}
