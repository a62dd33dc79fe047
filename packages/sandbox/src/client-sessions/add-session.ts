import { ensureCustomer } from "../customers/ensure-customer.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { SESSION_LIFETIME_MS } from "../undocumented.ts";
import type { ClientSession } from "./client-session.ts";

type Given = Omit<
  ClientSession,
  "sequence" | "client_session_id" | "token" | "connected_account_ids" | "created_at" | "revoked"
>;
type NewSession = { [Key in keyof Given]?: Given[Key] | undefined } & { connected_account_ids?: string[] | undefined };

/** Makes a client session and its token. */
export function addSession(store: Store, wanted: NewSession): ClientSession {
  if (wanted.customer_key !== undefined) ensureCustomer(store, wanted.customer_key);
  const sequence = store.next_sequence();
  const now = store.clock.now();
  const session: ClientSession = {
    sequence,
    client_session_id: uuidFrom(`client_session:${sequence}`),
    token: newToken(),
    customer_key: wanted.customer_key,
    read_only: wanted.read_only ?? false,
    user_identifier_key: wanted.user_identifier_key,
    user_identity_id: wanted.user_identity_id,
    connected_account_ids: new Set(wanted.connected_account_ids),
    connect_webview_ids: wanted.connect_webview_ids ?? [],
    created_at: now,
    expires_at: wanted.expires_at ?? now + SESSION_LIFETIME_MS,
    revoked: false,
  };
  return store.client_sessions.add(session);
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `seam_cst1${hex.slice(0, 8)}_${hex.slice(8)}`;
}
