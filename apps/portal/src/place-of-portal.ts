import type { PortalView } from "@customer-portal/react";
import type { PortalConfiguration } from "./portal-configuration.ts";

/** Where a portal opens; `"unknown"` is a thing that the portal has no page of. */
export type Place = PortalView | "unknown" | undefined;

const NO_PLACES = ["reservation_key", "booking_key", "access_grant_key"];

/** Where a portal opens: what its deep link names, else its landing page. All kinds of places are spaces at Seam. */
export function placeOfPortal({ deep_link, landing_page }: PortalConfiguration): Place {
  if (deep_link?.resource_type === "device") return { section: "devices", deviceId: deep_link.resource_id };
  if (deep_link?.resource_type === "space") return { section: "spaces", spaceKey: deep_link.resource_key };
  if (deep_link) return "unknown";
  const [name, key] = Object.entries(landing_page?.manage ?? {})[0] ?? [];
  if (name === undefined) return undefined;
  return NO_PLACES.includes(name) ? "unknown" : { section: "spaces", spaceKey: key };
}
