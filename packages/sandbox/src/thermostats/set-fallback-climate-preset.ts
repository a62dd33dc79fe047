import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeClimate } from "./change-climate.ts";
import { findPreset } from "./find-preset.ts";
import { findThermostat } from "./find-thermostat.ts";

/** `/thermostats/set_fallback_climate_preset` */
export const setFallbackClimatePreset = route({
  path: "/thermostats/set_fallback_climate_preset",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ device_id: field.id, climate_preset_key: z.string() }),
  handle: (context) => {
    const device = findThermostat(context, context.params.device_id);
    const { climate_preset_key } = findPreset(device, context.params.climate_preset_key);
    changeClimate(device, { fallback_climate_preset_key: climate_preset_key });
    return {};
  },
});
