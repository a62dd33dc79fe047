import type { Declaration } from "../store/declaration.ts";
import type { ClientSession } from "./client-session.ts";

/** How client sessions are kept. */
export const clientSessions: Declaration<ClientSession> = {
  id: "client_session_id",
  unique: ["token"],
  indexed: ["customer_key", "user_identifier_key"],
  refersTo: { connected_account_ids: "connected_accounts" },
};
