import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";

/** Somebody takes the device out of its account at the provider; Seam keeps it, with an error. */
export function takeFromAccount(store: Store, device: Device, at = store.clock.now()): void {
  if (device.errors.some(({ code }) => code === "device_removed")) return;
  device.online = false;
  device.errors.push({ code: "device_removed", message: "Device was removed from its account", created_at: at });
  addDeviceEvent(store, device, "device.removed", at);
}
