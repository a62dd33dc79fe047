import type { Store } from "../store/store.ts";
import type { AccessGrant } from "./access-grant.ts";

/** Gives a grant other spaces; its ways in follow. Nothing happens where they are the same. */
export function changeSpaces(store: Store, grant: AccessGrant, space_ids: Set<string>, at = store.clock.now()): void {
  const { access_grant_id } = grant;
  if (space_ids.size === grant.space_ids.size && [...space_ids].every((id) => grant.space_ids.has(id))) return;
  grant.space_ids = space_ids;
  store.agenda.add(at, "reconcile_grant", { access_grant_id });
}
