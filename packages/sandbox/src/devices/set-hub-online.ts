import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";
import { tellConnected } from "./tell-connected.ts";
import { tellDisconnected } from "./tell-disconnected.ts";

/** Takes the hub of a device off the net or puts it back, and the device with it. */
export function setHubOnline(store: Store, device: Device, online: boolean, at = store.clock.now()): void {
  const isDown = device.errors.some(({ code }) => code === "hub_disconnected");
  if (isDown !== online) return;
  if (!online) {
    const was = device.online;
    device.online = false;
    device.errors.push({ code: "hub_disconnected", message: "The hub of the device is offline", created_at: at });
    if (was) tellDisconnected(store, device, "hub_disconnected", at);
    return;
  }
  device.errors = device.errors.filter(({ code }) => code !== "hub_disconnected");
  if (device.errors.some(({ code }) => code === "device_offline" || code === "device_removed")) return;
  device.online = true;
  tellConnected(store, device, at);
}
