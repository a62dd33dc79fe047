/** A client session as the sandbox keeps it. `read_only` has no field on the wire: Seam sets it only through portals. */
export interface ClientSession {
  sequence: number;
  client_session_id: string;
  token: string;
  customer_key: string | undefined;
  /** The hosted portal whose link made it. */
  customer_portal_id: string | undefined;
  read_only: boolean;
  user_identifier_key: string | undefined;
  user_identity_id: string | undefined;
  connected_account_ids: Set<string>;
  connect_webview_ids: Set<string>;
  created_at: number;
  expires_at: number;
  revoked: boolean;
}
