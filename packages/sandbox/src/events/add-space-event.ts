import type { Space } from "../spaces/space.ts";
import type { Store } from "../store/store.ts";
import { addEvent } from "./add-event.ts";

/** Writes an event of a space, with what is in it at the time. */
export function addSpaceEvent(
  store: Store,
  { space_id, space_key, device_ids, acs_entrance_ids }: Space,
  event_type: "space.created" | "space.deleted" | "space.device_membership_changed",
  occurred_at = store.clock.now(),
): void {
  const details = { space_key, device_ids: [...device_ids], acs_entrance_ids: [...acs_entrance_ids] };
  addEvent(store, { event_type, occurred_at, ids: { space_id }, details });
}
