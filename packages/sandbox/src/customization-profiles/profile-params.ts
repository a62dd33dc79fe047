import { z } from "zod";

/** As loosely as Seam checks it: letters beyond f pass. */
const color = z.string().regex(/^#[\da-z]{3,6}$/i, "Invalid color");

/** What a customization profile is made of. */
export const profileParams = {
  primary_color: z.string().optional(),
  secondary_color: z.string().optional(),
  customer_portal_theme: z
    .object({
      primary_color: color.optional(),
      primary_foreground_color: color.optional(),
      secondary_color: color.optional(),
      secondary_foreground_color: color.optional(),
      font_family: z.string().optional(),
      mono_font_family: z.string().optional(),
    })
    .optional(),
  message_overrides: z.record(z.string(), z.record(z.string(), z.string())).optional(),
};
