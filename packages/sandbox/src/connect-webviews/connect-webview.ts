import type { Pane } from "./pane.ts";

/** A Connect Webview as the sandbox keeps it: what it was made with, how far its user is, and how it ended. */
export interface ConnectWebview {
  sequence: number;
  connect_webview_id: string;
  customer_key: string | undefined;
  /** The credential in its address: whoever has it may sign in. */
  auth_token: string;
  status: "pending" | "failed" | "authorized";
  connected_account_id: string | undefined;
  authorized_at: number | undefined;
  selected_provider: string | undefined;
  accepted_providers: string[];
  /** What was asked for; without it, what the providers have. */
  accepted_capabilities: string[] | undefined;
  any_provider_allowed: boolean;
  custom_redirect_url: string | undefined;
  custom_redirect_failure_url: string | undefined;
  custom_metadata: Record<string, string | boolean>;
  automatically_manage_new_devices: boolean;
  wait_for_device_creation: boolean;
  device_selection_mode: "none" | "single" | "multiple";
  /** What its page shows now. */
  pane: Pane;
  created_at: number;
}
