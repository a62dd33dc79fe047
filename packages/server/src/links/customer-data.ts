/** One place, person or access as it is pushed to Seam: its name, its own key, and what its kind has besides. */
type PushedResource = Readonly<Record<string, unknown>>;

type ResourceKind =
  | "spaces"
  | "sites"
  | "properties"
  | "rooms"
  | "units"
  | "common_areas"
  | "facilities"
  | "buildings"
  | "listings"
  | "property_listings"
  | "user_identities"
  | "users"
  | "guests"
  | "tenants"
  | "residents"
  | "staff_members"
  | "access_grants"
  | "reservations"
  | "bookings";

/** A customer, and what of it is pushed to Seam, by kind. */
export type CustomerData = { customer_key: string } & Partial<Record<ResourceKind, readonly PushedResource[]>>;
