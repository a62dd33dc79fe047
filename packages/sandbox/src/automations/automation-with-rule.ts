import type { Store } from "../store/store.ts";
import type { Automation } from "./automation.ts";
import { automationFor } from "./automation-for.ts";

type Rule = keyof NonNullable<Automation["access_rules"]>;

/** Finds the automation whose rule holds for a customer: its own, or else the workspace's. */
export function automationWithRule(store: Store, customer_key: string, rule: Rule): Automation | undefined {
  return [automationFor(store, customer_key), automationFor(store, undefined)].find(
    (automation) => automation?.access_rules?.[rule] !== undefined,
  );
}
