import type { ClientSession } from "../client-sessions/client-session.ts";
import type { Store } from "../store/store.ts";
import { ApiError } from "./api-error.ts";
import type { AuthClass, Caller } from "./caller.ts";

/** Finds who sends these headers, or throws Seam's 401. */
export function identify(store: Store, headers: Headers): Caller {
  const token =
    /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ??
    headers.get("client-session-token") ??
    headers.get("seam-client-session-token");
  if (!token) throw unauthorized("unauthorized", "A credential is needed: send `Authorization: Bearer <token>`.");
  if (token === store.api_key) return { auth: "api_key" };
  if (!token.startsWith("seam_cst")) throw unauthorized("unauthorized", "This API key is not known here.");
  const session = store.client_sessions.find("token", token);
  if (!session) throw unauthorized("client_session_not_found", "Client session not found");
  if (session.revoked) throw unauthorized("client_session_revoked", "Client session was revoked");
  if (session.expires_at <= store.clock.now()) throw unauthorized("client_session_expired", "Client session expired");
  return { auth: classOf(session), session };
}

function classOf(session: ClientSession): Exclude<AuthClass, "api_key"> {
  if (session.customer_key === undefined) return "client_session";
  return session.read_only ? "client_session_with_customer_ro" : "client_session_with_customer";
}

function unauthorized(type: string, message: string): ApiError {
  return new ApiError({ status: 401, type, message });
}
