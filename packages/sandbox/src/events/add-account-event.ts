import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import type { Store } from "../store/store.ts";
import { addEvent } from "./add-event.ts";

/** Writes an event of a connected account. */
export function addAccountEvent(
  store: Store,
  { connected_account_id }: ConnectedAccount,
  event_type: string,
  occurred_at: number,
  details: Record<string, unknown> = {},
): void {
  addEvent(store, { event_type, occurred_at, ids: { connected_account_id }, details });
}
