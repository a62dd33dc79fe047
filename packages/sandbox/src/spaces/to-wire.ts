import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { Space } from "./space.ts";

/** A space as Seam shows it. */
export function toWireSpace(store: Store, space: Space): Record<string, unknown> {
  return {
    space_id: space.space_id,
    space_key: space.space_key,
    customer_key: space.customer_key,
    name: space.name,
    display_name: space.name,
    device_count: space.device_ids.size,
    acs_entrance_count: space.acs_entrance_ids.size,
    customer_data: space.customer_data,
    geolocation: space.geolocation,
    parent_space_id: space.parent_space_id,
    parent_space_key: space.parent_space_id && store.spaces.get(space.parent_space_id)?.space_key,
    workspace_id: store.workspace_id,
    created_at: toIso(space.created_at),
  };
}
