import { z } from "zod";

const preset = z.object({
  mode: z.enum(["heat", "cool", "auto"]),
  fan_mode: z.enum(["on", "auto", "circulate"]),
  heating_set_point_celsius: z.number().optional(),
  heating_set_point_fahrenheit: z.number().optional(),
  cooling_set_point_celsius: z.number().optional(),
  cooling_set_point_fahrenheit: z.number().optional(),
  is_override_allowed: z.boolean(),
  max_override_period_minutes: z.number(),
});

/** What thermostats follow from reservations. */
export const climateRules = z.object({
  rules: z
    .object({
      reservation_created: z
        .object({
          automated_occupied_preset: preset.optional(),
          automated_unoccupied_preset: preset.optional(),
          occupied_preset_key: z.string().optional(),
          unoccupied_preset_key: z.string().optional(),
          precondition_minutes_before_reservation: z.number().optional(),
        })
        .optional(),
      reservation_time_updated: z.strictObject({}).optional(),
      reservation_deleted: z.strictObject({}).optional(),
    })
    .default({}),
});
