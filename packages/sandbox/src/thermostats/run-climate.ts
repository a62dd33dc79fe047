import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { CLIMATE_STEP_MS } from "../undocumented.ts";
import { changeClimate } from "./change-climate.ts";
import { climateOf } from "./climate-of.ts";
import { pullOf } from "./pull-of.ts";

/** Lets a thermostat do what its setting and the temperature of its room ask for, from `at` on. */
export function runClimate(store: Store, device: Device, at: number): void {
  const climate = climateOf(device);
  const { heating_to, cooling_to } = pullOf(climate);
  const is_heating = heating_to !== undefined;
  const is_cooling = cooling_to !== undefined;
  const isBlowing = climate.current_climate_setting?.fan_mode_setting === "on";
  changeClimate(device, { is_heating, is_cooling, is_fan_running: is_heating || is_cooling || isBlowing });
  if (!is_heating && !is_cooling) {
    device.climate_step_due = undefined;
    return;
  }
  if (device.climate_step_due !== undefined && device.climate_step_due > at) return;
  device.climate_step_due = at + CLIMATE_STEP_MS;
  store.agenda.add(device.climate_step_due, "climate_step", { device_id: device.device_id });
}
