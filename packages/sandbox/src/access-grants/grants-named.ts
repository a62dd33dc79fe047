import type { Store } from "../store/store.ts";
import type { AccessGrant } from "./access-grant.ts";

/** The grant with this id and key: one, or none where they name two different ones. */
export function grantsNamed(
  store: Store,
  {
    access_grant_id,
    access_grant_key,
  }: { access_grant_id?: string | undefined; access_grant_key?: string | undefined },
): AccessGrant[] {
  const byId = access_grant_id === undefined ? undefined : store.access_grants.get(access_grant_id);
  if (access_grant_key === undefined) return byId ? [byId] : [];
  const byKey = store.access_grants.find("access_grant_key", access_grant_key);
  return byKey && (access_grant_id === undefined || byId === byKey) ? [byKey] : [];
}
