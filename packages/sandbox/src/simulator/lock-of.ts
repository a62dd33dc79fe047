import type { Device } from "../devices/device.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { Store } from "../store/store.ts";
import { deviceOf } from "./device-of.ts";

/** Finds the lock that a simulation is about. */
export function lockOf(store: Store, device_id: string): Device {
  const device = deviceOf(store, device_id);
  if (!device.capabilities_supported.includes("lock")) throw invalidInput("This device is not a lock", "device_id");
  return device;
}
