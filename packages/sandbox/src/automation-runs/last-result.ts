import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";

/** What the latest run about a pushed resource came to, as a reservation shows it. */
export function lastResult(store: Store, { customer_resource_id }: CustomerResource) {
  const run = store.automation_runs.by("customer_resource_id", customer_resource_id).at(-1);
  if (!run) return null;
  const { rule, error, actions, created_at } = run;
  return { rule, success: error === undefined, error, actions, created_at: toIso(created_at) };
}
