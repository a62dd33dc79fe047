import { ownSpace } from "../customer-resources/own-space.ts";
import type { Store } from "../store/store.ts";

interface Asked {
  space_id?: string | undefined;
  space_key?: string | undefined;
}

/** The keys of a place and of all that it is in: who works in the whole house works in its rooms. `undefined` where none was asked for. */
export function placesAbove(store: Store, customer_key: string, asked: Asked): Set<string> | undefined {
  const { space_id, space_key } = asked;
  if (space_id === undefined && space_key === undefined) return undefined;
  const named = store.spaces.get(space_id ?? "") ?? ownSpace(store, customer_key, space_key ?? "");
  const fits = named?.customer_key === customer_key && (space_key === undefined || named.space_key === space_key);
  const keys = new Set<string>(space_id === undefined && space_key !== undefined ? [space_key] : []);
  for (let place = fits ? named : undefined; place; place = store.spaces.get(place.parent_space_id ?? "")) {
    if (place.space_key !== undefined) keys.add(place.space_key);
  }
  return keys;
}
