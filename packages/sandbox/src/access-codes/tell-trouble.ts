import type { Issue } from "../store/issue.ts";
import type { Store } from "../store/store.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AccessCode } from "./access-code.ts";
import { addCodeEvent } from "./add-code-event.ts";

/** Writes the event of a code that is late or failed, with all that is wrong with it, its device and its account. */
export function tellTrouble(
  store: Store,
  code: AccessCode,
  kind: `${"delay_in" | "failed_to"}_${string}_device`,
  at: number,
): void {
  const device = store.devices.get(code.device_id);
  const account = store.connected_accounts.get(device?.connected_account_id ?? "");
  addCodeEvent(store, code, `access_code.${kind}`, at, {
    access_code_errors: toWireIssues("error_code", bare(code.errors)),
    access_code_warnings: toWireIssues("warning_code", code.warnings),
    device_errors: toWireIssues("error_code", device?.errors ?? []),
    device_warnings: toWireIssues("warning_code", device?.warnings ?? []),
    connected_account_errors: toWireIssues("error_code", account?.errors ?? []),
    connected_account_warnings: toWireIssues("warning_code", account?.warnings ?? []),
  });
}

/** Events say of an error only which one it is. */
function bare(issues: Issue[]): Issue[] {
  return issues.map(({ code, message, created_at }) => ({ code, message, created_at }));
}
