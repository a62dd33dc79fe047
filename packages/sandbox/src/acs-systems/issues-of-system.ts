import type { Store } from "../store/store.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AcsSystem } from "./acs-system.ts";

const OF_ACCOUNTS = new Set(["account_disconnected", "bridge_disconnected", "salto_ks_subscription_limit_exceeded"]);

/** The errors and warnings of an access system as Seam shows them, with the trouble of its account. */
export function issuesOfSystem(store: Store, { connected_account_id, errors, warnings }: AcsSystem) {
  const account = store.connected_accounts.get(connected_account_id);
  const ofAccount = (account?.errors ?? []).filter(({ code }) => OF_ACCOUNTS.has(code));
  return {
    errors: [
      ...toWireIssues("error_code", errors),
      ...toWireIssues("error_code", ofAccount, (code) =>
        code === "bridge_disconnected" ? { is_bridge_error: true } : {},
      ),
    ],
    warnings: toWireIssues("warning_code", warnings),
  };
}
