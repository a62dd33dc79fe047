import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";

/** Makes an unmanaged device a managed one, and tells of it. */
export function manage(store: Store, device: Device, at = store.clock.now()): void {
  if (device.is_managed) return;
  device.is_managed = true;
  addDeviceEvent(store, device, "device.unmanaged.converted_to_managed", at);
}
