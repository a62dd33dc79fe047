import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";
import { tellDisconnected } from "./tell-disconnected.ts";

/** Takes a device off the net or puts it back, with the error and the event that Seam shows for it. */
export function setOnline(store: Store, device: Device, online: boolean, at = store.clock.now()): void {
  if (device.online === online) return;
  device.online = online;
  device.errors = device.errors.filter(({ code }) => code !== "device_offline" && code !== "device_removed");
  if (online) {
    addDeviceEvent(store, device, "device.connected", at);
    return;
  }
  device.errors.push({ code: "device_offline", message: "Device is offline", created_at: at });
  tellDisconnected(store, device, "device_disconnected", at);
}
