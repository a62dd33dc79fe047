import type { Device } from "../devices/device.ts";
import type { Climate } from "./climate.ts";

/** Reads the climate of a thermostat. Change it with `changeClimate` only: products share what is inside. */
export function climateOf(device: Device): Readonly<Climate> {
  return device.properties;
}
