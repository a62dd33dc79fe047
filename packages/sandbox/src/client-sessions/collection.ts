import { addEvent } from "../events/add-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { ClientSession } from "./client-session.ts";

/** How client sessions are kept. */
export const clientSessions: Declaration<ClientSession> = {
  id: "client_session_id",
  unique: ["token"],
  indexed: ["customer_key", "user_identifier_key"],
  under: { customer_portal_id: "customer_portals" },
  refersTo: { connected_account_ids: "connected_accounts", connect_webview_ids: "connect_webviews" },
  onRemove: (store, { client_session_id, customer_key }, occurred_at) => {
    addEvent(store, { event_type: "client_session.deleted", occurred_at, ids: { client_session_id }, customer_key });
  },
};
