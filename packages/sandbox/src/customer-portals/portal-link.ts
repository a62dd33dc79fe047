/** One address of a hosted portal, with the client session that it lets in. */
export interface PortalLink {
  sequence: number;
  /** What stands in the address: nobody can guess it. */
  code: string;
  customer_portal_id: string;
  client_session_id: string;
  created_at: number;
  expires_at: number;
}
