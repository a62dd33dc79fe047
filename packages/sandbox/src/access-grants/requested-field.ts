import { z } from "zod";

/** What Seam takes of a way in that is asked for. */
export const requestedField = z.object({
  mode: z.enum(["code", "card", "mobile_key", "cloud_key"]),
  code: z.string().min(4).max(9).regex(/^\d+$/, "Must be digits only").optional(),
  instant_key_max_use_count: z.int().min(1).optional(),
});
