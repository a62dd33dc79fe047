import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { addEvent } from "./add-event.ts";

/** Writes an event of a device. */
export function addDeviceEvent(
  store: Store,
  { device_id, connected_account_id }: Device,
  event_type: string,
  occurred_at: number,
  details: Record<string, unknown> = {},
): void {
  addEvent(store, { event_type, occurred_at, ids: { device_id, connected_account_id }, details });
}
