import { resumeCodes } from "../access-codes/resume-codes.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { resumeClimate } from "../thermostats/resume-climate.ts";
import type { Device } from "./device.ts";

/** Writes the event of a device that can be reached again, and lets it catch up. */
export function tellConnected(store: Store, device: Device, at: number): void {
  addDeviceEvent(store, device, device.is_managed ? "device.connected" : "device.unmanaged.connected", at);
  resumeClimate(store, device, at);
  resumeCodes(store, device.device_id, at);
}
