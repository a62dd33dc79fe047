import { addEvent } from "../events/add-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { ConnectedAccount } from "./connected-account.ts";

/** How connected accounts are kept. */
export const connectedAccounts: Declaration<ConnectedAccount> = {
  id: "connected_account_id",
  indexed: ["customer_key"],
  onRemove: (store, { connected_account_id, account_type }, occurred_at) => {
    const details = { connected_account_type: account_type };
    addEvent(store, { event_type: "connected_account.deleted", occurred_at, ids: { connected_account_id }, details });
  },
};
