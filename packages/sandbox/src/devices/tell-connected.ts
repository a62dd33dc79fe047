import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";

/** Writes the event of a device that can be reached again. */
export function tellConnected(store: Store, device: Device, at: number): void {
  addDeviceEvent(store, device, device.is_managed ? "device.connected" : "device.unmanaged.connected", at);
}
