import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { SandboxEvent } from "./event.ts";

interface NewEvent {
  event_type: string;
  occurred_at: number;
  customer_key?: string | undefined;
  connected_account_id?: string | undefined;
  device_id?: string | undefined;
  space_ids?: string[];
  details: Record<string, unknown>;
}

/** Writes an event into the log. */
export function addEvent(store: Store, event: NewEvent): SandboxEvent {
  const sequence = store.next_sequence();
  const added: SandboxEvent = {
    customer_key: undefined,
    connected_account_id: undefined,
    device_id: undefined,
    space_ids: [],
    ...event,
    sequence,
    event_id: uuidFrom(`event:${sequence}`),
  };
  store.events.push(added);
  return added;
}
