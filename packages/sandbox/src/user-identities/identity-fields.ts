import { z } from "zod";

/** What Seam takes of a person, on routes that make or change one. */
export const identityFields = {
  user_identity_key: z.string().min(1).nullish(),
  full_name: z.string().min(1).nullish(),
  email_address: z.email().nullish(),
  phone_number: z
    .string()
    .regex(/^\+[1-9]\d{1,14}$/, "Must be in E.164 format, such as +15555550100")
    .nullish(),
};
