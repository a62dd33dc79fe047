import { logoUrl } from "../pictures/logo-url.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import { calendarOf } from "../undocumented.ts";
import type { ConnectedAccount } from "./connected-account.ts";

/** A connected account as Seam shows it; `origin` is where the sign of its provider is found. */
export function toWireAccount(account: ConnectedAccount, origin: string): Record<string, unknown> {
  return {
    connected_account_id: account.connected_account_id,
    display_name: account.display_name,
    account_type: account.account_type,
    account_type_display_name: account.account_type_display_name,
    image_url:
      account.image_url === undefined ? logoUrl(account.account_type, origin) : (account.image_url ?? undefined),
    user_identifier: account.user_identifier,
    ...(account.ical_url !== undefined && {
      ical_url: account.ical_url,
      ical_feed_origin: calendarOf(account.ical_url).origin,
    }),
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
