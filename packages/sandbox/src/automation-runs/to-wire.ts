import { kinds } from "../customer-resources/kinds.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { AutomationRun } from "./automation-run.ts";

/** A run as Seam shows it. Results there are of reservations only, and their actions tell of no skipping. */
export function toWireRun(store: Store, run: AutomationRun): Record<string, unknown> {
  const { kind, rule, error, actions } = run;
  const { concept, key } = kinds[kind];
  return {
    automation_run_id: run.automation_run_id,
    automation_id: run.automation_id ?? null,
    workspace_id: store.workspace_id,
    partner_key: run.resource_key,
    partner_resource_id: run.customer_resource_id,
    resource_type: concept,
    resource_type_alias: key.replace(/_key$/, ""),
    automation_result:
      rule === "space_name_updated"
        ? undefined
        : {
            rule,
            success: error === undefined,
            error,
            actions: actions.filter(({ action_type }) => action_type !== "skip"),
          },
    created_at: toIso(run.created_at),
  };
}
