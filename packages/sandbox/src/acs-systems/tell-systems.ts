import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import { issuesOfSystem } from "./issues-of-system.ts";

/** Tells of each access system of an account that it can be reached again, or no longer. */
export function tellSystems(
  store: Store,
  account: ConnectedAccount,
  event_type: "acs_system.connected" | "acs_system.disconnected",
  occurred_at: number,
): void {
  const { connected_account_id } = account;
  for (const system of store.acs_systems.by("connected_account_id", connected_account_id)) {
    const { errors, warnings } = issuesOfSystem(store, system);
    const details = {
      acs_system_errors: errors,
      acs_system_warnings: warnings,
      connected_account_errors: toWireIssues("error_code", account.errors),
      connected_account_warnings: toWireIssues("warning_code", account.warnings),
    };
    addEvent(store, {
      event_type,
      occurred_at,
      ids: { acs_system_id: system.acs_system_id, connected_account_id },
      ...(event_type === "acs_system.disconnected" && { details }),
    });
  }
}
