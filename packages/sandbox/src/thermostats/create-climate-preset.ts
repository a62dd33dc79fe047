import { z } from "zod";
import { ApiError } from "../http/api-error.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { DUPLICATE } from "../undocumented.ts";
import { changeClimate } from "./change-climate.ts";
import { climateOf } from "./climate-of.ts";
import { findThermostat } from "./find-thermostat.ts";
import { makePreset } from "./make-preset.ts";
import { presetFields } from "./preset-fields.ts";

/** `/thermostats/create_climate_preset` */
export const createClimatePreset = route({
  path: "/thermostats/create_climate_preset",
  methods: VERBS.action,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object(presetFields),
  handle: (context) => {
    const device = findThermostat(context, context.params.device_id);
    const { device_id: _device, ...given } = context.params;
    const presets = climateOf(device).available_climate_presets ?? [];
    if (presets.some(({ climate_preset_key }) => climate_preset_key === given.climate_preset_key)) {
      const message = `This thermostat already has a preset with this climate_preset_key: ${given.climate_preset_key}`;
      throw new ApiError({ ...DUPLICATE, type: "duplicate_climate_preset_key", message });
    }
    changeClimate(device, { available_climate_presets: [...presets, makePreset(device, given)] });
    return {};
  },
});
