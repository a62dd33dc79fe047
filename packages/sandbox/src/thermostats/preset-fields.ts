import { z } from "zod";
import { field } from "../http/field.ts";
import { setPointFields } from "./set-point-fields.ts";

/** The parameters that presets are made and changed with. */
export const presetFields = {
  device_id: field.id,
  climate_preset_key: z.string().min(1),
  name: z.string().nullish(),
  manual_override_allowed: z.boolean().optional(),
  climate_preset_mode: z.enum(["home", "away", "wake", "sleep", "occupied", "unoccupied"]).optional(),
  hvac_mode_setting: z.enum(["off", "heat", "cool", "heat_cool", "eco"]).optional(),
  fan_mode_setting: z.enum(["auto", "on", "circulate"]).optional(),
  ...setPointFields.heating,
  ...setPointFields.cooling,
  ecobee_metadata: z
    .object({
      climate_ref: z.string().optional(),
      is_optimized: z.boolean().optional(),
      owner: z.enum(["user", "system"]).optional(),
    })
    .optional(),
};
