import type { Store } from "../store/store.ts";
import type { ClientSession } from "./client-session.ts";

/** The one session of a user that was not revoked. */
export function liveSessionOf(store: Store, user_identifier_key: string | undefined): ClientSession | undefined {
  if (user_identifier_key === undefined) return undefined;
  return store.client_sessions.by("user_identifier_key", user_identifier_key).find(({ revoked }) => !revoked);
}
