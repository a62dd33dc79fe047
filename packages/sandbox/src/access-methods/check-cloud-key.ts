import type { AcsEntrance } from "../acs-entrances/acs-entrance.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { Store } from "../store/store.ts";
import type { AccessMethod } from "./access-method.ts";

/** Refuses to open an entrance with what is no cloud key for it, is not issued yet, or is not good now. */
export function checkCloudKey(
  store: Store,
  method: AccessMethod | undefined,
  { acs_entrance_id }: AcsEntrance,
  param: string,
): void {
  if (method?.mode !== "cloud_key") throw invalidInput("Only a cloud key opens an entrance from afar", param);
  if (method.issued_at === undefined) throw invalidInput("This cloud key is not issued yet", param);
  if (!method.acs_entrance_ids.has(acs_entrance_id))
    throw invalidInput("This cloud key is not for this entrance", param);
  const grant = store.access_grants.get(method.access_grant_id);
  const now = store.clock.now();
  if (method.is_being_deleted || !grant || now < grant.starts_at || now >= (grant.ends_at ?? Infinity)) {
    throw invalidInput("This cloud key is not good now", param);
  }
}
