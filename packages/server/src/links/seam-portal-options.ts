import type { CustomerData } from "./customer-data.ts";
import type { DeepLink } from "./deep-link.ts";
import type { LandingPage } from "./landing-page.ts";
import type { SeamFeatures } from "./seam-features.ts";

/** What Seam's `/customers/create_portal` takes. */
export interface SeamPortalOptions {
  /** Names the customer, and pushes its resources in the same call. */
  customer_data: CustomerData;
  features?: SeamFeatures | undefined;
  /** Whether the layout is meant for an iframe. @default false */
  is_embedded?: boolean | undefined;
  /** Whether the portal is for looking only. @default false */
  read_only?: boolean | undefined;
  landing_page?: LandingPage | undefined;
  locale?:
    | "en-US"
    | "pt-PT"
    | "fr-FR"
    | "it-IT"
    | "es-ES"
    | "de-DE"
    | "nl-NL"
    | "el-GR"
    | "pl-PL"
    | "ru-RU"
    | undefined;
  /** Whether the language can't be chosen in the portal. @default false */
  exclude_locale_picker?: boolean | undefined;
  /** @default "full" */
  navigation_mode?: "full" | "restricted" | undefined;
  customization_profile_id?: string | undefined;
  /** Shows only the property listings and reservations whose custom metadata equals all of these. */
  customer_resources_filters?: readonly { field: string; operation: "="; value: string | boolean }[] | undefined;
  deep_link?: DeepLink | undefined;
}
