import type { Device } from "../devices/device.ts";
import { notFound } from "../http/not-found.ts";
import { climateOf } from "./climate-of.ts";
import type { ClimatePreset } from "./climate.ts";

/** Finds a preset of a thermostat, or throws the 404. */
export function findPreset(device: Device, climate_preset_key: string): ClimatePreset {
  const presets = climateOf(device).available_climate_presets ?? [];
  const found = presets.find((preset) => preset.climate_preset_key === climate_preset_key);
  if (!found) throw notFound("climate_preset");
  return found;
}
