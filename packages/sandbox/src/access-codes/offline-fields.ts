import { z } from "zod";

/** What Seam takes for codes that lock and Seam reckon each for itself. */
export const offlineFields = {
  is_offline_access_code: z.boolean().optional(),
  use_offline_access_code: z.boolean().optional(),
  is_one_time_use: z.boolean().optional(),
  max_time_rounding: z.enum(["1hour", "1day", "1h", "1d"]).optional(),
};
