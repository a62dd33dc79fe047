import { devicesOf } from "../devices/devices-of.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { ClientSession } from "./client-session.ts";

/** A client session as Seam shows it. */
export function toWireSession(store: Store, session: ClientSession) {
  const { customer_key, connected_account_ids } = session;
  const own = devicesOf(store, {
    customer_key,
    connected_account_ids: customer_key === undefined ? connected_account_ids : undefined,
  });
  let device_count = 0;
  for (const device of own.after(0)) if (device.is_managed) device_count += 1;
  return {
    client_session_id: session.client_session_id,
    token: session.token,
    workspace_id: store.workspace_id,
    customer_key: session.customer_key,
    user_identifier_key: session.user_identifier_key ?? null,
    user_identity_id: session.user_identity_id,
    user_identity_ids: session.user_identity_id === undefined ? [] : [session.user_identity_id],
    connected_account_ids: [...session.connected_account_ids],
    connect_webview_ids: [...session.connect_webview_ids],
    device_count,
    created_at: toIso(session.created_at),
    expires_at: toIso(session.expires_at),
  };
}
