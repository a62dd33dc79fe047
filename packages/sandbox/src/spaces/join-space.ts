import type { Store } from "../store/store.ts";
import type { Space } from "./space.ts";

/** What is in a space, by the field that names it there. */
export interface Members {
  device_ids?: Iterable<string> | undefined;
}

/** Makes these the whole of what is in a space, on both sides, and tells whether that changed anything. What is not given stays. */
export function joinSpace(store: Store, space: Space, { device_ids = space.device_ids }: Members): boolean {
  const wanted = new Set(device_ids);
  const gone = [...space.device_ids].filter((id) => !wanted.has(id));
  const come = [...wanted].filter((id) => !space.device_ids.has(id));
  for (const id of gone) store.devices.get(id)?.space_ids.delete(space.space_id);
  for (const id of come) store.devices.get(id)?.space_ids.add(space.space_id);
  space.device_ids = wanted;
  return gone.length + come.length > 0;
}
