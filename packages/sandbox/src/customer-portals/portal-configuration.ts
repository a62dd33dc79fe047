import { z } from "zod";
import { field } from "../http/field.ts";

const off = z.boolean().default(false);
const words = z.string().optional();
const feature = { exclude: off };
const strings = z.array(z.string()).optional();

const features = z.strictObject({
  connect: z.strictObject({ ...feature, accepted_providers: strings, excluded_providers: strings }).prefault({}),
  organize: z.strictObject(feature).prefault({}),
  manage: z
    .strictObject({
      ...feature,
      exclude_reservation_management: off,
      exclude_reservation_technical_details: off,
      exclude_staff_management: off,
      events: z.strictObject({ allowed_events: strings, default_events: strings }).optional(),
      device_management_confirmation: z
        .strictObject({ title: words, body: words, confirm_button_label: words, cancel_button_label: words })
        .optional(),
    })
    .prefault({}),
  manage_devices: z.strictObject(feature).prefault({}),
  configure: z
    .strictObject({
      ...feature,
      allow_access_automation_rule_customization: off,
      allow_climate_automation_rule_customization: off,
      allow_instant_key_customization: off,
    })
    .prefault({}),
});

const landingKeys = [
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
].map((key) => z.strictObject({ [key]: z.string() }));

/** How a hosted portal looks and what it lets its customer do, with Seam's defaults. */
export const portalConfiguration = z.object({
  features: features.prefault({}),
  is_embedded: off,
  read_only: off,
  landing_page: z.strictObject({ manage: z.union(landingKeys).optional() }).optional(),
  locale: z.enum(["en-US", "pt-PT", "fr-FR", "it-IT", "es-ES", "de-DE", "nl-NL", "el-GR", "pl-PL", "ru-RU"]).optional(),
  exclude_locale_picker: off,
  navigation_mode: z.enum(["full", "restricted"]).default("full"),
  customization_profile_id: field.id.optional(),
  customer_resources_filters: z
    .array(
      z.strictObject({
        field: z.string().regex(/^[a-zA-Z_]\w*$/, "Must be a name of custom metadata"),
        operation: z.literal("="),
        value: z.union([z.string(), z.boolean()]),
      }),
    )
    .optional(),
  deep_link: z
    .discriminatedUnion("resource_type", [
      z.strictObject({ resource_type: z.literal("reservation"), resource_key: z.string() }),
      z.strictObject({ resource_type: z.literal("space"), resource_key: z.string() }),
      z.strictObject({ resource_type: z.literal("device"), resource_id: z.string() }),
    ])
    .optional(),
  _dev: off,
});
