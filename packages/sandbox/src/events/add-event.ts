import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { queueDeliveries } from "../webhooks/queue-deliveries.ts";
import type { SandboxEvent } from "./event.ts";
import { eventFields } from "./event-fields.ts";
import type { EventId } from "./event-ids.ts";

interface NewEvent {
  event_type: string;
  /** @default now */
  occurred_at?: number | undefined;
  /** What it is about, by Seam's names: each id is shown in the event, and the event is found by it. */
  ids: { [Name in EventId]?: string | undefined };
  /** What it is found by and does not show, such as the spaces of a device. */
  alsoFoundBy?: SandboxEvent["ids"];
  /** Whose it is, where that follows neither from an account, nor a device, nor a space. */
  customer_key?: string | undefined;
  /** The other fields of this event type. */
  details?: Record<string, unknown>;
}

/**
 * Writes an event into the log. Whose it is follows from its device, account or space; the account of its device, both their
 * metadata and the customer are added wherever Seam shows them. Write it before what it tells of is gone.
 */
export function addEvent(store: Store, event: NewEvent): SandboxEvent {
  const { event_type, ids, details, occurred_at = store.clock.now(), alsoFoundBy = {} } = event;
  const device = store.devices.get(ids.device_id ?? "");
  const connected_account_id = ids.connected_account_id ?? device?.connected_account_id;
  const account = store.connected_accounts.get(connected_account_id ?? "");
  const space = store.spaces.get(ids.space_id ?? "");
  const customer_key = event.customer_key ?? account?.customer_key ?? space?.customer_key;
  const shown = { ...ids, ...(connected_account_id !== undefined && { connected_account_id }) };
  const fields = eventFields(event_type);
  const sequence = store.next_sequence();
  const added = store.events.add({
    sequence,
    event_id: uuidFrom(`event:${sequence}`),
    event_type,
    occurred_at,
    customer_key,
    connected_account_id,
    connect_webview_id: ids.connect_webview_id,
    ids: { ...(device && { space_id: [...device.space_ids] }), ...listed(shown), ...alsoFoundBy },
    details: {
      ...shown,
      ...(fields.customer_key && { customer_key }),
      ...(fields.metadata && {
        device_custom_metadata: device?.custom_metadata,
        connected_account_custom_metadata: account?.custom_metadata,
      }),
      ...details,
    },
  });
  queueDeliveries(store, added);
  return added;
}

function listed(ids: Record<string, string | undefined>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(ids).flatMap(([name, id]) => (id === undefined ? [] : [[name, [id]]])));
}
