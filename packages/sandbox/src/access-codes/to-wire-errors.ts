import type { Store } from "../store/store.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AccessCode } from "./access-code.ts";

/** The errors of a code as Seam shows them: its own, then those of its device and of its account. */
export function toWireCodeErrors(store: Store, code: AccessCode): Record<string, unknown>[] {
  const device = store.devices.get(code.device_id);
  const account = store.connected_accounts.get(device?.connected_account_id ?? "");
  return [
    ...toWireIssues("error_code", code.errors, () => ({ is_access_code_error: true })),
    ...toWireIssues("error_code", device?.errors ?? [], () => ({ is_device_error: true })),
    ...toWireIssues("error_code", account?.errors ?? [], (error_code) =>
      error_code === "bridge_disconnected"
        ? { is_bridge_error: true }
        : { is_connected_account_error: true, is_device_error: false },
    ),
  ];
}
