import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { Automation } from "./automation.ts";
import { automationFor } from "./automation-for.ts";

/** Puts rules in the place of those that there are; a group that is left out stays as it is. */
export function setRules(
  store: Store,
  customer_key: string | undefined,
  { access_rules, climate_rules }: Partial<Pick<Automation, "access_rules" | "climate_rules">>,
): void {
  const known = automationFor(store, customer_key);
  if (known) {
    known.access_rules = access_rules ?? known.access_rules;
    known.climate_rules = climate_rules ?? known.climate_rules;
    return;
  }
  const sequence = store.next_sequence();
  const automation_id = uuidFrom(`automation:${sequence}`);
  store.automations.add({ sequence, automation_id, customer_key, access_rules, climate_rules });
}
