import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { batteryStatus } from "../undocumented.ts";
import type { Device } from "./device.ts";

/** The battery has reached a level, from 0 to 1. */
export function changeBattery(store: Store, device: Device, battery_level: number, at: number): void {
  const before = device.battery_level === undefined ? undefined : batteryStatus(device.battery_level);
  const battery_status = batteryStatus(battery_level);
  device.battery_level = battery_level;
  if (battery_status === before) return;
  addDeviceEvent(store, device, "device.battery_status_changed", at, { battery_level, battery_status });
  if (battery_status === "low" || battery_status === "critical") {
    addDeviceEvent(store, device, "device.low_battery", at, { battery_level });
  }
}
