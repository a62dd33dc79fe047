import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";
import { tellConnected } from "./tell-connected.ts";
import { tellDisconnected } from "./tell-disconnected.ts";

const OUTAGES = ["device_offline", "device_removed", "hub_disconnected"];

/** Takes a device off the net or puts it back, with the error and the event that Seam shows for it. */
export function setOnline(store: Store, device: Device, online: boolean, at = store.clock.now()): void {
  if (device.online === online) return;
  device.online = online;
  device.errors = device.errors.filter(({ code }) => !OUTAGES.includes(code));
  if (online) {
    tellConnected(store, device, at);
    return;
  }
  device.errors.push({ code: "device_offline", message: "Device is offline", created_at: at });
  tellDisconnected(store, device, "device_disconnected", at);
}
