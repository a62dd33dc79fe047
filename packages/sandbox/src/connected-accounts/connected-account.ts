import type { Issue } from "../store/issue.ts";

/** A connected account as the sandbox keeps it; times are milliseconds since 1970. */
export interface ConnectedAccount {
  sequence: number;
  connected_account_id: string;
  customer_key: string | undefined;
  connect_webview_id: string | undefined;
  account_type: string | undefined;
  account_type_display_name: string;
  display_name: string;
  /** An address of its own for the sign of its provider; `null` for no sign. */
  image_url: string | null | undefined;
  user_identifier: { username?: string; email?: string; phone?: string } | undefined;
  /** The address of a calendar's feed: whoever has it can read the calendar. */
  ical_url: string | undefined;
  accepted_capabilities: string[];
  automatically_manage_new_devices: boolean;
  /** The sites that a sync brings devices from; empty for a provider without sites, and `undefined` for an account whose devices a seed made. */
  sites: string[] | undefined;
  custom_metadata: Record<string, string | boolean>;
  errors: Issue[];
  warnings: Issue[];
  created_at: number;
  override: Record<string, unknown> | undefined;
}
