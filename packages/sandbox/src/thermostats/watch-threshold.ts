import type { Device } from "../devices/device.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { climateOf } from "./climate-of.ts";
import { toFahrenheit } from "./to-fahrenheit.ts";

const CODE = "temperature_threshold_exceeded";

/** Warns of a room that is out of its limits, and takes the warning back, each with its event. */
export function watchThreshold(store: Store, device: Device, at: number): void {
  const { temperature_celsius, temperature_threshold } = climateOf(device);
  if (temperature_celsius === undefined || !temperature_threshold) return;
  const { lower_limit_celsius: lower, upper_limit_celsius: upper } = temperature_threshold;
  const isOut = (lower !== null && temperature_celsius < lower) || (upper !== null && temperature_celsius > upper);
  const wasOut = device.warnings.some(({ code }) => code === CODE);
  if (isOut === wasOut) return;
  device.warnings = device.warnings.filter(({ code }) => code !== CODE);
  if (isOut) device.warnings.push({ code: CODE, message: "The temperature is out of its limits", created_at: at });
  const event_type = `thermostat.temperature_threshold_${isOut ? "exceeded" : "no_longer_exceeded"}`;
  const temperature_fahrenheit = toFahrenheit(temperature_celsius);
  addDeviceEvent(store, device, event_type, at, {
    temperature_celsius,
    temperature_fahrenheit,
    ...temperature_threshold,
  });
}
