import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { addEvent } from "./add-event.ts";

/** Of an unmanaged device Seam tells only that it comes and goes. */
const OF_MANAGED = /^(lock|noise_sensor|thermostat)\.|^device\.(low_battery|battery_status_changed|name_changed)$/;

/** Writes an event of a device, if Seam has it for this one. */
export function addDeviceEvent(
  store: Store,
  { device_id, connected_account_id, is_managed }: Device,
  event_type: string,
  occurred_at: number,
  details: Record<string, unknown> = {},
): void {
  if (!is_managed && OF_MANAGED.test(event_type)) return;
  addEvent(store, { event_type, occurred_at, ids: { device_id, connected_account_id }, details });
}
