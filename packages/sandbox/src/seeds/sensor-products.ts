import type { Product } from "./product.ts";

const SIMULATED = { can_simulate_removal: true, can_simulate_connection: true, can_simulate_disconnection: true };
const CLIMATE = {
  can_hvac_heat: true,
  can_hvac_cool: true,
  can_hvac_heat_cool: true,
  can_turn_off_hvac: true,
  ...SIMULATED,
};
const HEATING_ONLY = { can_hvac_heat: true, can_turn_off_hvac: true, ...SIMULATED };
const LIMITS = {
  has_direct_power: true,
  available_hvac_mode_settings: ["off", "heat", "cool", "heat_cool"],
  available_fan_mode_settings: ["auto", "on"],
  min_heating_set_point_celsius: 7,
  max_heating_set_point_celsius: 26,
  min_heating_set_point_fahrenheit: 44.6,
  max_heating_set_point_fahrenheit: 78.8,
  min_cooling_set_point_celsius: 18,
  max_cooling_set_point_celsius: 33,
  min_cooling_set_point_fahrenheit: 64.4,
  max_cooling_set_point_fahrenheit: 91.4,
  min_heating_cooling_delta_celsius: 2.8,
  min_heating_cooling_delta_fahrenheit: 5,
  available_climate_presets: [],
  fallback_climate_preset_key: null,
};

const HEATING_LIMITS = {
  available_hvac_mode_settings: ["off", "heat"],
  available_fan_mode_settings: [],
  min_heating_set_point_celsius: 5,
  max_heating_set_point_celsius: 25,
  min_heating_set_point_fahrenheit: 41,
  max_heating_set_point_fahrenheit: 77,
  available_climate_presets: [],
  fallback_climate_preset_key: null,
};

/** Thermostats and noise sensors. */
export const sensorProducts = {
  ecobee_3_lite: {
    device_type: "ecobee_thermostat",
    manufacturer: { manufacturer: "ecobee", display_name: "ecobee" },
    provider: { device_provider_name: "ecobee", display_name: "ecobee", provider_category: "thermostats" },
    model: { display_name: "ecobee3 lite", manufacturer_display_name: "ecobee" },
    picture: "square-thermostat",
    capabilities_supported: ["thermostat"],
    can: CLIMATE,
    has_battery: false,
    properties: LIMITS,
  },
  nest_thermostat: {
    device_type: "nest_thermostat",
    manufacturer: { manufacturer: "nest", display_name: "Google Nest" },
    provider: { device_provider_name: "nest", display_name: "Google Nest", provider_category: "thermostats" },
    model: { display_name: "Nest Learning Thermostat", manufacturer_display_name: "Google Nest" },
    picture: "round-thermostat",
    capabilities_supported: ["thermostat"],
    can: CLIMATE,
    has_battery: false,
    properties: { ...LIMITS, available_hvac_mode_settings: ["off", "heat", "cool", "heat_cool", "eco"] },
  },
  honeywell_resideo_t6: {
    device_type: "honeywell_resideo_thermostat",
    manufacturer: { manufacturer: "honeywell_resideo", display_name: "Honeywell Home" },
    provider: {
      device_provider_name: "honeywell_resideo",
      display_name: "Honeywell Home",
      provider_category: "thermostats",
    },
    model: { display_name: "T6", manufacturer_display_name: "Honeywell Home" },
    picture: "square-thermostat",
    capabilities_supported: ["thermostat"],
    can: CLIMATE,
    has_battery: false,
    properties: LIMITS,
  },
  tado_smart_thermostat: {
    device_type: "tado_thermostat",
    manufacturer: { manufacturer: "tado", display_name: "tado°" },
    provider: { device_provider_name: "tado", display_name: "tado°", provider_category: "thermostats" },
    model: { display_name: "Smart Thermostat", manufacturer_display_name: "tado°" },
    picture: "square-thermostat",
    capabilities_supported: ["thermostat", "battery"],
    can: HEATING_ONLY,
    has_battery: true,
    properties: HEATING_LIMITS,
  },
  minut_point: {
    device_type: "minut_sensor",
    manufacturer: { manufacturer: "minut", display_name: "Minut" },
    provider: { device_provider_name: "minut", display_name: "Minut", provider_category: "noise_sensors" },
    model: { display_name: "Minut Sensor", manufacturer_display_name: "Minut" },
    picture: "noise-sensor",
    capabilities_supported: ["noise_detection", "battery"],
    can: SIMULATED,
    has_battery: true,
    properties: { currently_triggering_noise_threshold_ids: [] },
  },
} satisfies Record<string, Product>;
