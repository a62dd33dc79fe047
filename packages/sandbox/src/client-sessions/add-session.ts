import { ensureCustomer } from "../customers/ensure-customer.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { SESSION_LIFETIME_MS } from "../undocumented.ts";
import { accountsOfWebviews } from "./accounts-of-webviews.ts";
import type { ClientSession } from "./client-session.ts";
import { newToken } from "./new-token.ts";

type Chosen =
  | "customer_key"
  | "customer_portal_id"
  | "read_only"
  | "user_identifier_key"
  | "user_identity_id"
  | "expires_at";
type NewSession = { [Key in Chosen]?: ClientSession[Key] | undefined } & {
  connected_account_ids?: string[] | undefined;
  connect_webview_ids?: string[] | undefined;
};

/** Makes a client session and its token. */
export function addSession(store: Store, wanted: NewSession): ClientSession {
  if (wanted.customer_key !== undefined) ensureCustomer(store, wanted.customer_key);
  const { connected_account_ids = [], connect_webview_ids = [] } = wanted;
  const sequence = store.next_sequence();
  const now = store.clock.now();
  const session: ClientSession = {
    sequence,
    client_session_id: uuidFrom(`client_session:${sequence}`),
    token: newToken(),
    customer_key: wanted.customer_key,
    customer_portal_id: wanted.customer_portal_id,
    read_only: wanted.read_only ?? false,
    user_identifier_key: wanted.user_identifier_key,
    user_identity_id: wanted.user_identity_id,
    connected_account_ids: new Set([...connected_account_ids, ...accountsOfWebviews(store, connect_webview_ids)]),
    connect_webview_ids: new Set(connect_webview_ids),
    created_at: now,
    expires_at: wanted.expires_at ?? now + SESSION_LIFETIME_MS,
    revoked: false,
  };
  return store.client_sessions.add(session);
}
