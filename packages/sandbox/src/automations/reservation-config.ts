import type { Store } from "../store/store.ts";
import { WITHOUT_AUTOMATION } from "../undocumented.ts";
import { automationWithRule } from "./automation-with-rule.ts";

/** How a customer's stays get their ways in. */
export function reservationConfig(store: Store, customer_key: string) {
  const automation = automationWithRule(store, customer_key, "reservation_created");
  return automation?.access_rules?.reservation_created?.config ?? WITHOUT_AUTOMATION;
}
