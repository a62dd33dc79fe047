import type { Device } from "../devices/device.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { changeClimate } from "./change-climate.ts";
import { climateOf } from "./climate-of.ts";
import { toFahrenheit } from "./to-fahrenheit.ts";
import { watchThreshold } from "./watch-threshold.ts";

/** A thermostat or a sensor reads another temperature: both units, the event, and the warning where a limit is crossed. */
export function setTemperature(store: Store, device: Device, temperature_celsius: number, at: number): void {
  if (climateOf(device).temperature_celsius === temperature_celsius) return;
  const temperature_fahrenheit = toFahrenheit(temperature_celsius);
  changeClimate(device, { temperature_celsius, temperature_fahrenheit });
  if (!device.capabilities_supported.includes("thermostat")) return;
  addDeviceEvent(store, device, "thermostat.temperature_changed", at, { temperature_celsius, temperature_fahrenheit });
  watchThreshold(store, device, at);
}
