import type { Store } from "../store/store.ts";
import { accountsOfSpace } from "./accounts-of-space.ts";
import type { Space } from "./space.ts";

/** What lists of spaces can be narrowed by, apart from their search. */
export interface SpaceFilter {
  space_key?: string | undefined;
  connected_account_id?: string | undefined;
  parent_space_id?: string | undefined;
  parent_space_key?: string | undefined;
}

/** Whether a space is what a filter asks for. */
export function matchesSpace(store: Store, space: Space, asked: SpaceFilter): boolean {
  const { space_key, connected_account_id, parent_space_id, parent_space_key } = asked;
  return (
    (space_key === undefined || space.space_key === space_key) &&
    (connected_account_id === undefined || accountsOfSpace(store, space).has(connected_account_id)) &&
    (parent_space_id === undefined || space.parent_space_id === parent_space_id) &&
    (parent_space_key === undefined || parentKey(store, space) === parent_space_key)
  );
}

function parentKey(store: Store, space: Space): string | undefined {
  return space.parent_space_id === undefined ? undefined : store.spaces.get(space.parent_space_id)?.space_key;
}
