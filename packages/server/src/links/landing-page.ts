/** The keys by which a landing page may be named: a place, or an access. */
export const LANDING_KEYS = [
  "space_key",
  "property_key",
  "room_key",
  "common_area_key",
  "unit_key",
  "facility_key",
  "building_key",
  "listing_key",
  "property_listing_key",
  "site_key",
  "reservation_key",
  "booking_key",
  "access_grant_key",
] as const;

type LandingKey = (typeof LANDING_KEYS)[number];

/** Where a portal opens: one place or access, by exactly one key. */
export interface LandingPage {
  manage?: { [Key in LandingKey]: Record<Key, string> }[LandingKey] | undefined;
}
