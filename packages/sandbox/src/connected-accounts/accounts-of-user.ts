import type { Store } from "../store/store.ts";

/** The accounts listed by the sessions of one `user_identifier_key`. */
export function accountsOfUser(store: Store, user_identifier_key: string): Set<string> {
  const sessions = store.client_sessions.by("user_identifier_key", user_identifier_key);
  return new Set(sessions.flatMap(({ connected_account_ids }) => [...connected_account_ids]));
}
