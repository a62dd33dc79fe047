import { z } from "zod";
import { field } from "../http/field.ts";

/** What Seam takes on every route that makes or changes one code. */
export const codeFields = {
  name: z.string().optional(),
  code: z.string().min(4).max(12).regex(/^\d+$/, "Must be digits only").optional(),
  starts_at: field.timestamp.optional(),
  ends_at: field.timestamp.optional(),
  preferred_code_length: z.number().optional(),
  prefer_native_scheduling: z.boolean().optional(),
  use_backup_access_code_pool: z.boolean().optional(),
  allow_external_modification: z.boolean().optional(),
  is_external_modification_allowed: z.boolean().optional(),
  attempt_for_offline_device: z.boolean().default(true),
};
