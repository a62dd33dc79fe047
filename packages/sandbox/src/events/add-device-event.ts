import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { addEvent } from "./add-event.ts";

/** Writes an event of a device, with the fields that all of Seam's device events carry. */
export function addDeviceEvent(
  store: Store,
  device: Device,
  event_type: string,
  at: number,
  details: Record<string, unknown> = {},
): void {
  const account = store.connected_accounts.get(device.connected_account_id);
  const { device_id, connected_account_id } = device;
  addEvent(store, {
    event_type,
    occurred_at: at,
    customer_key: account?.customer_key,
    connected_account_id,
    device_id,
    space_ids: [...device.space_ids],
    details: {
      device_id,
      connected_account_id,
      customer_key: account?.customer_key,
      device_custom_metadata: device.custom_metadata,
      connected_account_custom_metadata: account?.custom_metadata,
      ...details,
    },
  });
}
