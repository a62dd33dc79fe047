import { z } from "zod";
import { metadataPatch } from "../devices/metadata-patch.ts";
import { field } from "../http/field.ts";
import { customerData as spaceData } from "../spaces/customer-data.ts";

const ownKey = z
  .string()
  .min(1)
  .refine((key) => key.trim() === key, "Must not begin or end with white space");
const keys = z.array(z.string()).optional();

const atPlaces = {
  space_keys: keys,
  property_keys: keys,
  room_keys: keys,
  common_area_keys: keys,
  unit_keys: keys,
  facility_keys: keys,
  building_keys: keys,
  listing_keys: keys,
};

const person = { name: z.string(), email_address: z.string().optional(), phone_number: z.string().optional() };

const access = {
  name: z.string().optional(),
  starts_at: field.timestamp.optional(),
  ends_at: field.timestamp.optional(),
  preferred_code: z.string().optional(),
  guest_key: z.string().optional(),
  tenant_key: z.string().optional(),
  resident_key: z.string().optional(),
  user_key: z.string().optional(),
  user_identity_key: z.string().optional(),
  ...atPlaces,
};

const place = { name: z.string() };
const placeOnSite = { ...place, parent_site_key: ownKey.optional() };

const list = (key: string, shape: z.core.$ZodLooseShape) =>
  z.array(z.strictObject({ ...shape, [key]: ownKey })).optional();

/** All that can be pushed for a customer. Fields that a resource does not have are refused, since they would look as if they had worked. */
export const customerDataParams = {
  customer_key: ownKey,
  spaces: list("space_key", {
    ...placeOnSite,
    duration_minutes: z.int().positive().optional(),
    customer_data: spaceData.optional(),
    geolocation: z.strictObject({ latitude: z.number(), longitude: z.number() }).optional(),
  }),
  sites: list("site_key", place),
  properties: list("property_key", place),
  rooms: list("room_key", placeOnSite),
  units: list("unit_key", placeOnSite),
  common_areas: list("common_area_key", placeOnSite),
  facilities: list("facility_key", place),
  buildings: list("building_key", place),
  listings: list("listing_key", place),
  property_listings: list("property_listing_key", { ...place, custom_metadata: metadataPatch.optional() }),
  user_identities: list("user_identity_key", person),
  users: list("user_key", person),
  guests: list("guest_key", person),
  tenants: list("tenant_key", person),
  residents: list("resident_key", person),
  staff_members: z
    .array(
      z.strictObject({
        ...person,
        ...atPlaces,
        property_listing_keys: keys,
        site_keys: keys,
        staff_member_key: z.string().min(1),
      }),
    )
    .optional(),
  access_grants: list("access_grant_key", access),
  reservations: list("reservation_key", { ...access, custom_metadata: metadataPatch.optional() }),
  bookings: list("booking_key", access),
};
