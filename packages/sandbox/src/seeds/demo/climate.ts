/** The properties of a thermostat in a given mood, in both units as Seam sends them. */
export function climate(
  mode: "heat" | "cool" | "off",
  { now, target, humidity }: { now: number; target: number; humidity: number },
): Record<string, unknown> {
  const setting = {
    heat: { heating_set_point_celsius: target, heating_set_point_fahrenheit: toFahrenheit(target) },
    cool: { cooling_set_point_celsius: target, cooling_set_point_fahrenheit: toFahrenheit(target) },
    off: {},
  };
  return {
    temperature_celsius: now,
    temperature_fahrenheit: toFahrenheit(now),
    relative_humidity: humidity,
    is_heating: mode === "heat" && now < target,
    is_cooling: mode === "cool" && now > target,
    is_fan_running: mode !== "off" && now !== target,
    is_temporary_manual_override_active: false,
    current_climate_setting: {
      hvac_mode_setting: mode,
      fan_mode_setting: "auto",
      manual_override_allowed: true,
      ...setting[mode],
    },
  };
}

function toFahrenheit(celsius: number): number {
  return Math.round((celsius * 1.8 + 32) * 10) / 10;
}
