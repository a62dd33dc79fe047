import { isFeatures } from "../request/features.ts";
import { isPermission } from "../request/permissions.ts";
import { BUSINESS_VERTICALS } from "./business-vertical.ts";
import type { Shape } from "./check-shape.ts";
import type { CustomerPortalOptions } from "./customer-portal-options.ts";
import { LANDING_KEYS } from "./landing-page.ts";

/** What each option of a link may be, but for its customer and its end. A claim that is not here is not understood. */
export const LINK_SHAPE = {
  features: isFeatures,
  read_only: "boolean",
  permissions: (value: unknown) => Array.isArray(value) && value.every(isPermission),
  actor: "text",
  device_ids: "texts",
  space_ids: "texts",
  locale: "text",
  title: "text",
  landing_page: { manage: Object.fromEntries(LANDING_KEYS.map((key) => [key, "text" as const])) },
  deep_link: { resource_type: ["reservation", "space", "device"], resource_key: "text", resource_id: "text" },
  navigation_mode: ["full", "restricted"],
  business_vertical: BUSINESS_VERTICALS,
  customization_profile_id: "text",
} as const satisfies Record<Exclude<keyof CustomerPortalOptions, "customer_key" | "expires_in" | "expires_at">, Shape>;
