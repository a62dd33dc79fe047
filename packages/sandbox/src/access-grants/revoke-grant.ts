import { revokeMethod } from "../access-methods/revoke-method.ts";
import { remove } from "../store/remove.ts";
import type { Store } from "../store/store.ts";
import type { AccessGrant } from "./access-grant.ts";

/** Begins to take all that a grant gives from its doors; it is gone when the last of them has let go of it. */
export function revokeGrant(store: Store, grant: AccessGrant, at = store.clock.now()): void {
  if (grant.is_being_deleted) return;
  const methods = store.access_methods.by("access_grant_id", grant.access_grant_id);
  grant.is_being_deleted = true;
  grant.errors = [];
  grant.warnings = [{ code: "being_deleted", message: "This grant is being deleted.", created_at: at }];
  for (const method of methods) revokeMethod(store, method, at);
  if (methods.length === 0) remove(store, "access_grants", grant.access_grant_id, at);
}
