import type { PortalView } from "@customer-portal/react";
import type { PortalConfiguration } from "./portal-configuration.ts";

/** What a link leads to by name: a stay, which is of places that have to be asked for, or somebody's access. */
export interface StayName {
  kind: "reservation" | "access_grant";
  key: string;
}

/** What a link leads to: a place of the portal's, or a stay; nothing where it leads to the portal as such. */
export type Target = { view: PortalView } | { stay: StayName } | undefined;

/** What a portal's deep link names, else its landing page. All kinds of places are spaces at Seam, and a booking is a reservation. */
export function targetOfPortal({ deep_link, landing_page }: PortalConfiguration): Target {
  const { resource_type, resource_id, resource_key = "" } = deep_link ?? {};
  if (resource_type === "device") return { view: { section: "devices", deviceId: resource_id } };
  if (resource_type === "space") return { view: { section: "spaces", spaceKey: resource_key } };
  if (resource_type !== undefined) return { stay: { kind: "reservation", key: resource_key } };
  const [name, key] = Object.entries(landing_page?.manage ?? {})[0] ?? [];
  if (name === undefined || key === undefined) return undefined;
  if (name === "access_grant_key") return { stay: { kind: "access_grant", key } };
  if (name === "reservation_key" || name === "booking_key") return { stay: { kind: "reservation", key } };
  return { view: { section: "spaces", spaceKey: key } };
}
