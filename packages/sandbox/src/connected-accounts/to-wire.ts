import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { ConnectedAccount } from "./connected-account.ts";

/** A connected account as Seam shows it. */
export function toWireAccount(account: ConnectedAccount): Record<string, unknown> {
  return {
    connected_account_id: account.connected_account_id,
    display_name: account.display_name,
    account_type: account.account_type,
    account_type_display_name: account.account_type_display_name,
    user_identifier: account.user_identifier,
    customer_key: account.customer_key,
    accepted_capabilities: account.accepted_capabilities,
    automatically_manage_new_devices: account.automatically_manage_new_devices,
    custom_metadata: account.custom_metadata,
    errors: toWireIssues("error_code", account.errors, (code) => {
      const is_bridge_error = code === "bridge_disconnected";
      return { is_connected_account_error: !is_bridge_error, is_bridge_error };
    }),
    warnings: toWireIssues("warning_code", account.warnings),
    created_at: toIso(account.created_at),
    ...account.override,
  };
}
