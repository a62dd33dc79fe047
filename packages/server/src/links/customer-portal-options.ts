import type { Features } from "../request/features.ts";
import type { Permission } from "../request/permissions.ts";
import type { BusinessVertical } from "./business-vertical.ts";
import type { DeepLink } from "./deep-link.ts";
import type { LandingPage } from "./landing-page.ts";

/** What a portal link is for and what it allows. Everything here is kept by the server, whatever the page asks for. */
export interface CustomerPortalOptions {
  /** The one customer that the link opens. */
  customer_key: string;
  /** Leaves parts out, in Seam's names. */
  features?: Features | undefined;
  /** Whether the link is for looking only. @default false */
  read_only?: boolean | undefined;
  /** The only things that the link allows, such as `"locks.control"`. @default everything */
  permissions?: readonly Permission[] | undefined;
  /** Who holds the link, for the host's audit. */
  actor?: string | undefined;
  /** The only devices that the link reaches, by `device_id`. @default all of the customer's */
  device_ids?: readonly string[] | undefined;
  /** The only spaces that the link reaches, by `space_id`. @default all of the customer's */
  space_ids?: readonly string[] | undefined;
  /** The language of numbers, times and sorting (BCP 47). */
  locale?: string | undefined;
  /** Names the portal above its navigation, such as the customer's name. */
  title?: string | undefined;
  /** Where the portal opens, in Seam's names. */
  landing_page?: LandingPage | undefined;
  /** What the portal opens at once; it goes before `landing_page`. */
  deep_link?: DeepLink | undefined;
  /** Whether there is a way from where the portal opens to the rest of it. @default "full" */
  navigation_mode?: "full" | "restricted" | undefined;
  /** Chooses what places and people are called. @default "neutral" */
  business_vertical?: BusinessVertical | undefined;
  /** The look: logo, colours, font and words of a customization profile at Seam. */
  customization_profile_id?: string | undefined;
  /** Seconds until the link ends, 60 at least and 30 days at most. @default seven days */
  expires_in?: number | undefined;
  /** When the link ends, in place of `expires_in`. */
  expires_at?: string | Date | undefined;
}
