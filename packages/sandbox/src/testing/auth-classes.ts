import type { AuthClass } from "../http/caller.ts";

/** Seam's security schemes and ours; `null` for the callers that the sandbox does not have. */
export const AUTH_CLASSES: Record<string, AuthClass | null> = {
  api_key: "api_key",
  client_session: "client_session",
  client_session_with_customer: "client_session_with_customer",
  client_session_with_customer_ro: "client_session_with_customer_ro",
  bridge_client_session: null,
  certified_client: null,
  console_session_with_workspace: null,
  console_session_without_workspace: null,
  internal_service_agent: null,
  pat_with_workspace: null,
  pat_without_workspace: null,
  publishable_key: null,
  support_read_only_token: null,
};
