import type { Store } from "../store/store.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { Device } from "./device.ts";

/** What events of trouble say of a device: the errors and warnings that it and its account have now. */
export function issueDetails(store: Store, device: Device): Record<string, unknown> {
  const account = store.connected_accounts.get(device.connected_account_id);
  return {
    device_errors: toWireIssues("error_code", device.errors),
    device_warnings: toWireIssues("warning_code", device.warnings),
    connected_account_errors: toWireIssues("error_code", account?.errors ?? []),
    connected_account_warnings: toWireIssues("warning_code", account?.warnings ?? []),
  };
}
