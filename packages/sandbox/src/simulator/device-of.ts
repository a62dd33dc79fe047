import type { Device } from "../devices/device.ts";
import { notFound } from "../http/not-found.ts";
import type { Store } from "../store/store.ts";

/** Finds the device that a simulation is about. */
export function deviceOf(store: Store, device_id: string): Device {
  const device = store.devices.get(device_id);
  if (!device) throw notFound("device");
  return device;
}
