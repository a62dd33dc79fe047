import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeClimate } from "./change-climate.ts";
import { climateOf } from "./climate-of.ts";
import { findPreset } from "./find-preset.ts";
import { findThermostat } from "./find-thermostat.ts";

/** `/thermostats/delete_climate_preset` */
export const deleteClimatePreset = route({
  path: "/thermostats/delete_climate_preset",
  methods: VERBS.remove,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id, climate_preset_key: z.string() }),
  handle: (context) => {
    const device = findThermostat(context, context.params.device_id);
    const gone = findPreset(device, context.params.climate_preset_key);
    if (!gone.can_delete) throw invalidInput("This climate preset can't be deleted", "climate_preset_key");
    const { available_climate_presets: presets = [], fallback_climate_preset_key: fallback } = climateOf(device);
    changeClimate(device, { available_climate_presets: presets.filter((preset) => preset !== gone) });
    if (fallback === gone.climate_preset_key) changeClimate(device, { fallback_climate_preset_key: null });
    return {};
  },
});
