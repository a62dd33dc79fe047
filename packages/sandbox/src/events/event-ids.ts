/** The ids that events carry and are found by, as Seam names them. */
export const EVENT_IDS = [
  "access_code_id",
  "access_grant_id",
  "access_method_id",
  "acs_access_group_id",
  "acs_credential_id",
  "acs_encoder_id",
  "acs_entrance_id",
  "acs_system_id",
  "acs_user_id",
  "action_attempt_id",
  "client_session_id",
  "connect_webview_id",
  "connected_account_id",
  "device_id",
  "space_id",
  "user_identity_id",
] as const;

export type EventId = (typeof EVENT_IDS)[number];
