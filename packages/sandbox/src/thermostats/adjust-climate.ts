import type { Device } from "../devices/device.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { beginOverride } from "./begin-override.ts";
import { changeClimate } from "./change-climate.ts";
import { climateOf } from "./climate-of.ts";
import type { ClimateSetting } from "./climate.ts";
import { runClimate } from "./run-climate.ts";

interface Adjustment {
  setting: ClimateSetting;
  /** Whether it came by Seam's API or from a hand at the thermostat. */
  method: "seam" | "external";
  at: number;
}

/** Sets a thermostat by itself, apart from presets and schedules: a new mode brings its own set points, a new fan mode keeps the rest. */
export function adjustClimate(store: Store, device: Device, { setting, method, at }: Adjustment): void {
  const before = climateOf(device).current_climate_setting ?? {};
  const { hvac_mode_setting, fan_mode_setting, manual_override_allowed = true } = before;
  const kept = setting.hvac_mode_setting === undefined ? { hvac_mode_setting, ...pointsOf(before) } : {};
  const current_climate_setting = {
    ...kept,
    ...(fan_mode_setting && { fan_mode_setting }),
    manual_override_allowed,
    ...setting,
  };
  changeClimate(device, { current_climate_setting });
  beginOverride(store, device, at);
  addDeviceEvent(store, device, "thermostat.manually_adjusted", at, { method, ...setting });
  runClimate(store, device, at);
}

function pointsOf(setting: ClimateSetting): Record<string, number> {
  const points = Object.entries(setting).filter(([name]) => name.includes("_set_point_"));
  return Object.fromEntries(points) as Record<string, number>;
}
