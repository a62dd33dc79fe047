import { z } from "zod";

const withoutSettings = <Name extends string>(rule: Name) =>
  z.object({ rule: z.literal(rule), config: z.strictObject({}).optional() });

const reservationCreated = z.object({
  rule: z.literal("reservation_created"),
  config: z.object({
    access_methods: z.array(z.enum(["card", "mobile_key", "code"])).min(1),
    method_issuance_strategy: z.enum(["first_available", "first_two_available", "all_available"]),
    card_count_on_reservation_create: z.int().nonnegative().optional(),
    instant_key_max_use_count: z.int().min(1).optional(),
    prefer_guest_phone_last4_as_code: z.boolean().optional(),
    allow_shared_email_and_phone_across_user_identities: z.boolean().optional(),
  }),
});

/** What access follows from what happens at the host. */
export const accessRules = z.object({
  reservation_created: reservationCreated.optional(),
  reservation_time_updated: withoutSettings("reservation_time_updated").optional(),
  reservation_spaces_updated: withoutSettings("reservation_spaces_updated").optional(),
  reservation_deleted: withoutSettings("reservation_deleted").optional(),
  space_name_updated: withoutSettings("space_name_updated").optional(),
  staff_member_created: z.object({ rule: z.literal("staff_member_created"), config: z.strictObject({}) }).optional(),
  staff_member_name_updated: withoutSettings("staff_member_name_updated").optional(),
  user_identity_name_updated: withoutSettings("user_identity_name_updated").optional(),
});
