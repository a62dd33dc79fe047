import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import type { Store } from "../store/store.ts";
import { addEvent } from "./add-event.ts";

/** Writes an event of a connected account. */
export function addAccountEvent(
  store: Store,
  account: ConnectedAccount,
  event_type: string,
  at: number,
  details: Record<string, unknown> = {},
): void {
  const { connected_account_id, customer_key } = account;
  addEvent(store, {
    event_type,
    occurred_at: at,
    customer_key,
    connected_account_id,
    details: { connected_account_id, connected_account_custom_metadata: account.custom_metadata, ...details },
  });
}
