/** A customization profile as the sandbox keeps it: how a portal looks, and the words it uses. */
export interface CustomizationProfile {
  sequence: number;
  customization_profile_id: string;
  /** Whose it is; the workspace's own have none, and every customer may read them. */
  customer_key: string | undefined;
  name: string | null;
  created_at: number;
  primary_color: string | undefined;
  secondary_color: string | undefined;
  customer_portal_theme: Record<string, string | undefined> | undefined;
  message_overrides: Record<string, Record<string, string>> | undefined;
}
