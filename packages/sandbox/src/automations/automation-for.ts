import type { Store } from "../store/store.ts";
import type { Automation } from "./automation.ts";

/** Finds the workspace's automation, or a customer's own. */
export function automationFor(store: Store, customer_key: string | undefined): Automation | undefined {
  if (customer_key !== undefined) return store.automations.find("customer_key", customer_key);
  return store.automations.all.find((automation) => automation.customer_key === undefined);
}
