import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { Device } from "./device.ts";

/** Writes the event of a device that can't be reached any more, with the errors that it and its account have now. */
export function tellDisconnected(
  store: Store,
  device: Device,
  error_code: "account_disconnected" | "hub_disconnected" | "device_disconnected",
  at: number,
): void {
  const account = store.connected_accounts.get(device.connected_account_id);
  addDeviceEvent(store, device, "device.disconnected", at, {
    error_code,
    device_errors: toWireIssues("error_code", device.errors),
    device_warnings: toWireIssues("warning_code", device.warnings),
    connected_account_errors: toWireIssues("error_code", account?.errors ?? []),
    connected_account_warnings: toWireIssues("warning_code", account?.warnings ?? []),
  });
}
