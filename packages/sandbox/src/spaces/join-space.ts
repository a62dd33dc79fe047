import { reconcileSpace } from "../access-grants/reconcile-space.ts";
import { manage } from "../devices/manage.ts";
import type { Store } from "../store/store.ts";
import type { Space } from "./space.ts";

/** What is in a space, by the field that names it there. */
export interface Members {
  device_ids?: Iterable<string> | undefined;
  acs_entrance_ids?: Iterable<string> | undefined;
}

type Kept = Pick<Store["devices"] | Store["acs_entrances"], "get">;

/** Makes these the whole of what is in a space, on both sides, and tells whether that changed anything. What is not given stays. */
export function joinSpace(store: Store, space: Space, { device_ids, acs_entrance_ids }: Members): boolean {
  const before = new Set(space.device_ids);
  const devices = join(store.devices, space.space_id, space.device_ids, device_ids);
  const entrances = join(store.acs_entrances, space.space_id, space.acs_entrance_ids, acs_entrance_ids);
  if (!devices && !entrances) return false;
  for (const id of space.device_ids) {
    const device = store.devices.get(id);
    // Putting a device into a space is how a portal makes it a managed one.
    if (device && !before.has(id)) manage(store, device);
  }
  reconcileSpace(store, space.space_id);
  return true;
}

function join(kept: Kept, space_id: string, inside: Set<string>, ids: Iterable<string> = inside): boolean {
  const wanted = new Set(ids);
  const gone = [...inside].filter((id) => !wanted.has(id));
  const come = [...wanted].filter((id) => !inside.has(id));
  for (const id of gone) kept.get(id)?.space_ids.delete(space_id);
  for (const id of come) kept.get(id)?.space_ids.add(space_id);
  inside.clear();
  for (const id of wanted) inside.add(id);
  return gone.length + come.length > 0;
}
