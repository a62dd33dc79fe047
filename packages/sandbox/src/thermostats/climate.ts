export type HvacMode = "off" | "heat" | "cool" | "heat_cool" | "eco";
export type FanMode = "auto" | "on" | "circulate";

/** Set points, each in both units, as Seam shows them. */
export interface SetPoints {
  heating_set_point_celsius?: number;
  heating_set_point_fahrenheit?: number;
  cooling_set_point_celsius?: number;
  cooling_set_point_fahrenheit?: number;
}

/** What a thermostat is set to. */
export interface ClimateSetting extends SetPoints {
  hvac_mode_setting?: HvacMode | undefined;
  fan_mode_setting?: FanMode | undefined;
  manual_override_allowed?: boolean;
  climate_preset_key?: string;
}

/** A setting under a name, which can be activated. */
export interface ClimatePreset extends ClimateSetting {
  climate_preset_key: string;
  name: string | null;
  display_name: string;
  manual_override_allowed: boolean;
  can_edit: boolean;
  can_delete: boolean;
  can_use_with_thermostat_daily_programs: boolean;
  climate_preset_mode?: string | undefined;
  ecobee_metadata?: Record<string, unknown> | undefined;
}

/** Limits of the room's temperature, in both units, beyond which Seam warns. */
export interface TemperatureThreshold {
  lower_limit_celsius: number | null;
  lower_limit_fahrenheit: number | null;
  upper_limit_celsius: number | null;
  upper_limit_fahrenheit: number | null;
}

/** What a thermostat's properties say of its climate, by Seam's names. */
export interface Climate {
  temperature_celsius?: number;
  temperature_fahrenheit?: number;
  is_heating?: boolean;
  is_cooling?: boolean;
  is_fan_running?: boolean;
  is_temporary_manual_override_active?: boolean;
  current_climate_setting?: ClimateSetting;
  available_hvac_mode_settings?: HvacMode[];
  available_fan_mode_settings?: FanMode[];
  available_climate_presets?: ClimatePreset[];
  available_climate_preset_modes?: string[];
  fallback_climate_preset_key?: string | null;
  active_thermostat_schedule_id?: string | null;
  temperature_threshold?: TemperatureThreshold;
  min_heating_set_point_celsius?: number;
  max_heating_set_point_celsius?: number;
  min_cooling_set_point_celsius?: number;
  max_cooling_set_point_celsius?: number;
  min_heating_cooling_delta_celsius?: number;
}
