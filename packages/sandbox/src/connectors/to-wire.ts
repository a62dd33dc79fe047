import { isSignedOut } from "../connected-accounts/is-signed-out.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { Connector } from "./connector.ts";

/** A connector as Seam shows it: in error while its account is signed out. */
export function toWireConnector(store: Store, connector: Connector): Record<string, unknown> {
  const account = store.connected_accounts.get(connector.connected_account_id);
  return {
    connector_id: connector.connector_id,
    connector_type: connector.connector_type,
    customer_key: account?.customer_key ?? null,
    unique_provider_resource_key: account?.display_name ?? null,
    status: isSignedOut(account) ? "error" : "active",
    config: connector.config,
    created_at: toIso(connector.created_at),
    updated_at: toIso(connector.updated_at),
  };
}
