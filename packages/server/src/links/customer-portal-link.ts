/** A link to a customer's portal: exactly what Seam's own `create_portal` gives. */
export interface CustomerPortalLink {
  url: string;
  customer_key: string;
  /** ISO 8601 time from which the link opens nothing. */
  expires_at: string;
  workspace_id: string;
  created_at: string;
}
