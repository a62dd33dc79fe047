import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { Device } from "./device.ts";

/** Takes a device off the net or puts it back, with the error and the event that Seam shows for it. */
export function setOnline(store: Store, device: Device, online: boolean, at = store.clock.now()): void {
  if (device.online === online) return;
  device.online = online;
  device.errors = device.errors.filter(({ code }) => code !== "device_offline");
  if (online) {
    addDeviceEvent(store, device, "device.connected", at);
    return;
  }
  device.errors.push({ code: "device_offline", message: "Device is offline", created_at: at });
  const account = store.connected_accounts.get(device.connected_account_id);
  addDeviceEvent(store, device, "device.disconnected", at, {
    error_code: "device_disconnected",
    device_errors: toWireIssues("error_code", device.errors),
    device_warnings: toWireIssues("warning_code", device.warnings),
    connected_account_errors: toWireIssues("error_code", account?.errors ?? []),
    connected_account_warnings: toWireIssues("warning_code", account?.warnings ?? []),
  });
}
