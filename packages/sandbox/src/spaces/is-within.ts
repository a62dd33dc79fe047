import type { Store } from "../store/store.ts";
import type { Space } from "./space.ts";

/** Whether a space is the one with this id or anywhere below it. */
export function isWithin(store: Store, space: Space, space_id: string): boolean {
  for (let place: Space | undefined = space; place; place = store.spaces.get(place.parent_space_id ?? "")) {
    if (place.space_id === space_id) return true;
  }
  return false;
}
