import type { ClientSession } from "../client-sessions/client-session.ts";

/** The credential classes of Seam's OpenAPI that the sandbox knows. */
export type AuthClass =
  | "api_key"
  | "client_session"
  | "client_session_with_customer"
  | "client_session_with_customer_ro";

/** Who asks. */
export type Caller = { auth: "api_key" } | { auth: Exclude<AuthClass, "api_key">; session: ClientSession };
