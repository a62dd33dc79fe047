import type { BusinessVertical, PortalFeatures } from "@customer-portal/react";

/** A customization profile, as far as it is shown. */
export interface Branding {
  logo_url?: string | undefined;
  primary_color?: string | undefined;
  customer_portal_theme?:
    | Partial<Record<"primary_color" | "primary_foreground_color" | "font_family", string | undefined>>
    | undefined;
  message_overrides?: Record<string, Record<string, string> | undefined> | undefined;
}

/** What a link opens, as the gateway or Seam says. */
export interface PortalConfiguration {
  customer_key: string;
  /** Missing where only the answers will tell when it is over. */
  expires_at?: string | undefined;
  title?: string | undefined;
  features: PortalFeatures & { manage?: { exclude_reservation_management?: boolean } | undefined };
  read_only: boolean;
  navigation_mode: "full" | "restricted";
  locale?: string | undefined;
  landing_page?: { manage?: Record<string, string> | undefined } | undefined;
  deep_link?: { resource_type: string; resource_key?: string; resource_id?: string } | undefined;
  business_vertical?: BusinessVertical | undefined;
  branding?: Branding | undefined;
}
