import { attempt, okOnly } from "./answers.ts";
import { flag, name, oneOf, requiredId, text } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";
import { writesProven } from "./rows.ts";

const device_id = requiredId("device");
const degrees = { type: "number" } as const;
const heating = { heating_set_point_celsius: degrees, heating_set_point_fahrenheit: degrees } as const;
const cooling = { cooling_set_point_celsius: degrees, cooling_set_point_fahrenheit: degrees } as const;
const climate_preset_key = { ...text, required: true } as const;
const hvac_mode_setting = oneOf("off", "heat", "cool", "heat_cool", "eco");
const fan_mode_setting = oneOf("auto", "on", "circulate");
const limit = { type: "number", nullable: true } as const;

const control = {
  ...writesProven,
  commands: true,
  features: ["manage"],
  permission: "thermostats.control",
  answer: attempt,
} as const satisfies Partial<PolicyRow>;

const configure = {
  ...writesProven,
  features: ["manage"],
  permission: "thermostats.configure",
  answer: okOnly("device"),
} as const satisfies Partial<PolicyRow>;

const preset = {
  device_id,
  climate_preset_key,
  climate_preset_mode: oneOf("home", "away", "wake", "sleep", "occupied", "unoccupied"),
  name: { ...name, nullable: true },
  hvac_mode_setting,
  fan_mode_setting,
  manual_override_allowed: flag,
  ...heating,
  ...cooling,
} as const;

export const thermostats = {
  "/thermostats/heat": { ...control, parameters: { device_id, ...heating } },
  "/thermostats/cool": { ...control, parameters: { device_id, ...cooling } },
  "/thermostats/heat_cool": { ...control, parameters: { device_id, ...heating, ...cooling } },
  "/thermostats/off": { ...control, parameters: { device_id } },
  "/thermostats/set_hvac_mode": {
    ...control,
    parameters: { device_id, hvac_mode_setting: { ...hvac_mode_setting, required: true }, ...heating, ...cooling },
  },
  "/thermostats/set_fan_mode": {
    ...control,
    parameters: { device_id, fan_mode_setting: { ...fan_mode_setting, required: true } },
  },
  "/thermostats/activate_climate_preset": { ...control, parameters: { device_id, climate_preset_key } },
  "/thermostats/create_climate_preset": { ...configure, parameters: preset },
  "/thermostats/update_climate_preset": { ...configure, parameters: preset },
  "/thermostats/delete_climate_preset": { ...configure, parameters: { device_id, climate_preset_key } },
  "/thermostats/set_fallback_climate_preset": { ...configure, parameters: { device_id, climate_preset_key } },
  "/thermostats/set_temperature_threshold": {
    ...configure,
    parameters: {
      device_id,
      lower_limit_celsius: limit,
      lower_limit_fahrenheit: limit,
      upper_limit_celsius: limit,
      upper_limit_fahrenheit: limit,
    },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
