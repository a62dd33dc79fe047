import { z } from "zod";

/** The parameters on overrides, which making and changing a schedule share. */
export const overrideFields = {
  is_override_allowed: z.boolean().optional(),
  max_override_period_minutes: z.int().nonnegative().nullish(),
};
