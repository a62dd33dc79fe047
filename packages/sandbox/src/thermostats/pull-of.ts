import type { Climate } from "./climate.ts";

/** Where a thermostat drives the temperature of its room now: the set point that it is short of, and from which side. */
export function pullOf({ temperature_celsius: now, current_climate_setting: setting }: Climate): {
  heating_to: number | undefined;
  cooling_to: number | undefined;
} {
  const { hvac_mode_setting: mode, heating_set_point_celsius: low, cooling_set_point_celsius: high } = setting ?? {};
  const heats = mode === "heat" || mode === "heat_cool";
  const cools = mode === "cool" || mode === "heat_cool";
  return {
    heating_to: heats && low !== undefined && now !== undefined && now < low ? low : undefined,
    cooling_to: cools && high !== undefined && now !== undefined && now > high ? high : undefined,
  };
}
