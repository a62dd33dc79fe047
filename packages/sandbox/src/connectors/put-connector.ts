import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import { deviceProviders } from "../device-providers/device-providers.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";

/** Makes the connector of an account whose provider is one; an account that is signed in anew keeps the one that it has. */
export function putConnector(store: Store, account: ConnectedAccount, at: number): void {
  const { connected_account_id, account_type = "", display_name } = account;
  if (!deviceProviders[account_type]?.categories.includes("connectors")) return;
  const [known] = store.connectors.by("connected_account_id", connected_account_id);
  if (known) {
    known.updated_at = at;
    return;
  }
  const sequence = store.next_sequence();
  store.connectors.add({
    sequence,
    connector_id: uuidFrom(`connector:${sequence}`),
    connected_account_id,
    connector_type: account_type,
    config: { account: display_name },
    created_at: at,
    updated_at: at,
  });
}
