import type { Store } from "../store/store.ts";

/** Lets the grants of a space follow what is in it now. */
export function reconcileSpace(store: Store, space_id: string, at = store.clock.now()): void {
  for (const { space_ids, access_grant_id } of store.access_grants.all) {
    if (space_ids.has(space_id)) store.agenda.add(at, "reconcile_grant", { access_grant_id });
  }
}
