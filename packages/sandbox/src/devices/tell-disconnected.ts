import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";
import { issueDetails } from "./issue-details.ts";

/** Writes the event of a device that can't be reached any more, with the errors that it and its account have now. */
export function tellDisconnected(
  store: Store,
  device: Device,
  error_code: "account_disconnected" | "hub_disconnected" | "device_disconnected",
  at: number,
): void {
  const event_type = device.is_managed ? "device.disconnected" : "device.unmanaged.disconnected";
  addDeviceEvent(store, device, event_type, at, { error_code, ...issueDetails(store, device) });
}
