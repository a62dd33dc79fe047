/** The three concepts of Seam's that every pushed resource is one of. */
export type Concept = "space" | "user_identity" | "access_grant";

interface Kind {
  concept: Concept;
  /** What its own key is called. */
  key: string;
}

const kind = (concept: Concept, key: string): Kind => ({ concept, key });

/** Every kind of resource that a customer's data has, by the name of its list. */
export const kinds = {
  spaces: kind("space", "space_key"),
  sites: kind("space", "site_key"),
  properties: kind("space", "property_key"),
  rooms: kind("space", "room_key"),
  units: kind("space", "unit_key"),
  common_areas: kind("space", "common_area_key"),
  facilities: kind("space", "facility_key"),
  buildings: kind("space", "building_key"),
  listings: kind("space", "listing_key"),
  property_listings: kind("space", "property_listing_key"),
  user_identities: kind("user_identity", "user_identity_key"),
  users: kind("user_identity", "user_key"),
  guests: kind("user_identity", "guest_key"),
  tenants: kind("user_identity", "tenant_key"),
  residents: kind("user_identity", "resident_key"),
  staff_members: kind("user_identity", "staff_member_key"),
  access_grants: kind("access_grant", "access_grant_key"),
  reservations: kind("access_grant", "reservation_key"),
  bookings: kind("access_grant", "booking_key"),
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
