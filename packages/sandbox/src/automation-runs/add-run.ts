import { automationWithRule } from "../automations/automation-with-rule.ts";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { RunOutcome } from "./automation-run.ts";

/** Writes down that a rule was followed because of a pushed resource. */
export function addRun(store: Store, resource: CustomerResource, outcome: RunOutcome): void {
  const { customer_key, customer_resource_id, kind, resource_key, alias } = resource;
  const sequence = store.next_sequence();
  store.automation_runs.add({
    sequence,
    automation_run_id: uuidFrom(`automation_run:${sequence}`),
    automation_id: automationWithRule(store, customer_key, outcome.rule)?.automation_id,
    customer_key,
    customer_resource_id,
    kind,
    resource_key,
    alias,
    ...outcome,
    created_at: store.clock.now(),
  });
}
