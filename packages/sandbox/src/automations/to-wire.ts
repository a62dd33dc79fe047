import type { Store } from "../store/store.ts";
import { automationFor } from "./automation-for.ts";

/** The rules that hold for a customer, its own over the workspace's, rule by rule. */
export function toWireAutomation(store: Store, customer_key: string | undefined): Record<string, unknown> {
  const general = automationFor(store, undefined);
  const own = automationFor(store, customer_key);
  const [access, climate] = [own?.access_rules, own?.climate_rules];
  return {
    access_rules: general?.access_rules || access ? { ...general?.access_rules, ...access } : undefined,
    climate_rules:
      general?.climate_rules || climate
        ? { rules: { ...general?.climate_rules?.rules, ...climate?.rules } }
        : undefined,
  };
}
