/** That something happened to things of a customer: enough to know what to read anew, and nothing of what it says. */
export interface LiveHint {
  readonly event_id: string;
  /** Seam's own word, such as `lock.unlocked`. */
  readonly event_type: string;
  readonly occurred_at: string;
  readonly device_id?: string | undefined;
  readonly connected_account_id?: string | undefined;
  readonly connect_webview_id?: string | undefined;
  readonly space_id?: string | undefined;
  readonly access_code_id?: string | undefined;
  readonly access_grant_id?: string | undefined;
  readonly access_method_id?: string | undefined;
  readonly user_identity_id?: string | undefined;
  readonly acs_system_id?: string | undefined;
  readonly acs_entrance_id?: string | undefined;
  readonly acs_encoder_id?: string | undefined;
  readonly acs_credential_id?: string | undefined;
  readonly noise_threshold_id?: string | undefined;
  readonly action_attempt_id?: string | undefined;
  readonly device_ids?: readonly string[] | undefined;
  readonly access_grant_ids?: readonly string[] | undefined;
  readonly acs_entrance_ids?: readonly string[] | undefined;
}
