import type { z } from "zod";
import type { Device } from "../devices/device.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { checkModes } from "./check-modes.ts";
import { climateOf } from "./climate-of.ts";
import type { ClimatePreset } from "./climate.ts";
import type { presetFields } from "./preset-fields.ts";
import { readSetPoints } from "./read-set-points.ts";

type Given = Omit<z.output<z.ZodObject<typeof presetFields>>, "device_id">;

/** Makes a preset of what is given, over what it was before; throws a 400 where the thermostat could not be set to it. */
export function makePreset(device: Device, given: Given, before?: ClimatePreset): ClimatePreset {
  const climate = climateOf(device);
  const whole = { ...before, ...withoutOldUnits(before, given) };
  const { climate_preset_mode: preset_mode, hvac_mode_setting, fan_mode_setting, ecobee_metadata } = whole;
  const modes = climate.available_climate_preset_modes;
  if (preset_mode !== undefined && modes && !modes.includes(preset_mode)) {
    throw invalidInput(`This thermostat has no preset mode "${preset_mode}"`, "climate_preset_mode");
  }
  checkModes(device, { hvac_mode_setting, fan_mode_setting });
  const points = readSetPoints(climate, hvac_mode_setting, whole);
  const name = whole.name ?? null;
  return {
    climate_preset_key: given.climate_preset_key,
    name,
    display_name: name ?? given.climate_preset_key,
    manual_override_allowed: whole.manual_override_allowed ?? true,
    can_edit: true,
    can_delete: true,
    can_use_with_thermostat_daily_programs: true,
    ...(preset_mode !== undefined && { climate_preset_mode: preset_mode }),
    ...(hvac_mode_setting && { hvac_mode_setting }),
    ...(fan_mode_setting && { fan_mode_setting }),
    ...(ecobee_metadata && { ecobee_metadata }),
    ...points,
  };
}

/** What is given, with both units of a set point cleared where one of them is new. */
function withoutOldUnits(before: ClimatePreset | undefined, given: Given): Partial<Given> {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  if (!before) return Object.fromEntries(known);
  const cleared = ["heating", "cooling"].flatMap((kind) => {
    const names = [`${kind}_set_point_celsius`, `${kind}_set_point_fahrenheit`];
    return known.some(([name]) => names.includes(name)) ? names.map((name) => [name, undefined]) : [];
  });
  return Object.fromEntries([...cleared, ...known]) as Partial<Given>;
}
