import type { Device } from "../devices/device.ts";
import { ApiError } from "../http/api-error.ts";
import { MISSING_CAPABILITY } from "../undocumented.ts";
import { climateOf } from "./climate-of.ts";
import type { ClimateSetting } from "./climate.ts";

const FLAGS = {
  heat: "can_hvac_heat",
  cool: "can_hvac_cool",
  heat_cool: "can_hvac_heat_cool",
  off: "can_turn_off_hvac",
};

/** Throws the 400 for a mode that this thermostat does not have. */
export function checkModes(device: Device, { hvac_mode_setting: mode, fan_mode_setting: fan }: ClimateSetting): void {
  const { available_hvac_mode_settings: modes = [], available_fan_mode_settings: fans = [] } = climateOf(device);
  const hasMode = mode === undefined || (mode === "eco" ? modes.includes(mode) : device.can[FLAGS[mode]]);
  if (!hasMode) throw missing(`the mode "${mode}"`);
  if (fan !== undefined && !fans.includes(fan)) throw missing(`the fan mode "${fan}"`);
}

function missing(what: string): ApiError {
  return new ApiError({ ...MISSING_CAPABILITY, message: `This thermostat does not have ${what}.` });
}
