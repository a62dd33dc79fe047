import type { Device } from "../devices/device.ts";
import type { Climate } from "./climate.ts";

/** Lays changes over the climate of a thermostat. */
export function changeClimate(device: Device, changes: Partial<Climate>): void {
  device.properties = { ...device.properties, ...changes };
}
