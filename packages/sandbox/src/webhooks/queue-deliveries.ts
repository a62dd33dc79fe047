import type { SandboxEvent } from "../events/event.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";

/** Makes an event due at every webhook that wants its type. */
export function queueDeliveries(store: Store, { event_id, event_type }: SandboxEvent): void {
  for (const { webhook_id, event_types } of store.webhooks.all) {
    if (!event_types.includes("*") && !event_types.includes(event_type)) continue;
    const sequence = store.next_sequence();
    const webhook_delivery_id = `msg_${uuidFrom(`webhook_delivery:${sequence}`).replaceAll("-", "")}`;
    store.webhook_deliveries.add({ sequence, webhook_delivery_id, webhook_id, event_id, failures: 0, status: "due" });
  }
}
