import { z } from "zod";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeClimate } from "./change-climate.ts";
import { climateOf } from "./climate-of.ts";
import { findPreset } from "./find-preset.ts";
import { findThermostat } from "./find-thermostat.ts";
import { makePreset } from "./make-preset.ts";
import { presetFields } from "./preset-fields.ts";

/** `/thermostats/update_climate_preset` */
export const updateClimatePreset = route({
  path: "/thermostats/update_climate_preset",
  methods: VERBS.update,
  auth: ["api_key", "client_session"],
  params: z.object(presetFields),
  handle: (context) => {
    const device = findThermostat(context, context.params.device_id);
    const { device_id: _device, ...given } = context.params;
    const before = findPreset(device, given.climate_preset_key);
    if (!before.can_edit) throw invalidInput("This climate preset can't be changed", "climate_preset_key");
    const after = makePreset(device, given, before);
    const presets = climateOf(device).available_climate_presets ?? [];
    changeClimate(device, { available_climate_presets: presets.map((preset) => (preset === before ? after : preset)) });
    return {};
  },
});
