import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import { notFound } from "../http/not-found.ts";
import type { Store } from "../store/store.ts";

/** Finds the account that a simulation is about. */
export function accountOf(store: Store, connected_account_id: string): ConnectedAccount {
  const account = store.connected_accounts.get(connected_account_id);
  if (!account) throw notFound("connected_account");
  return account;
}
