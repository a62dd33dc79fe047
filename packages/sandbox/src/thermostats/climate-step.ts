import { addDeviceEvent } from "../events/add-device-event.ts";
import { reachError } from "../locks/reach-error.ts";
import type { Happening } from "../store/happening.ts";
import { CLIMATE_STEP_CELSIUS } from "../undocumented.ts";
import { climateOf } from "./climate-of.ts";
import { pullOf } from "./pull-of.ts";
import { runClimate } from "./run-climate.ts";
import { setTemperature } from "./set-temperature.ts";
import { toFahrenheit } from "./to-fahrenheit.ts";

/** The room has come a step nearer to the set point. It stands still while nobody can see it, and until the thermostat has something to do. */
export const climateStep: Happening<{ device_id: string }> = (store, { device_id }, at) => {
  const device = store.devices.get(device_id);
  if (device?.climate_step_due !== at) return;
  device.climate_step_due = undefined;
  const { temperature_celsius: now } = climateOf(device);
  const { heating_to, cooling_to } = pullOf(climateOf(device));
  const target = heating_to ?? cooling_to;
  if (now === undefined || target === undefined || reachError(store, device)) return;
  const step = Math.min(CLIMATE_STEP_CELSIUS, Math.abs(target - now));
  const next = Math.round((target > now ? now + step : now - step) * 100) / 100;
  setTemperature(store, device, next, at);
  if (next === target) {
    const details = { temperature_celsius: next, temperature_fahrenheit: toFahrenheit(next) };
    const desired = { desired_temperature_celsius: target, desired_temperature_fahrenheit: toFahrenheit(target) };
    addDeviceEvent(store, device, "thermostat.temperature_reached_set_point", at, { ...details, ...desired });
  }
  runClimate(store, device, at);
};
