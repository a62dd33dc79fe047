import type { AccessGrant } from "../access-grants/access-grant.ts";
import type { AccessMethod } from "../access-methods/access-method.ts";
import { addAcsUser } from "../acs-users/add-acs-user.ts";
import type { Store } from "../store/store.ts";
import { addCredential } from "./add-credential.ts";

/** Makes what a method is in each access system of its entrances, where it is nothing yet. */
export function addCredentials(
  store: Store,
  { user_identity_id }: AccessGrant,
  method: AccessMethod,
  at: number,
): void {
  const { access_method_id, mode: access_method } = method;
  const has = new Set(
    store.acs_credentials.by("access_method_id", access_method_id).map(({ acs_system_id }) => acs_system_id),
  );
  const systems = new Set(
    [...method.acs_entrance_ids].flatMap((id) => store.acs_entrances.get(id)?.acs_system_id ?? []),
  );
  for (const acs_system_id of systems) {
    if (has.has(acs_system_id)) continue;
    addAcsUser(store, user_identity_id, acs_system_id);
    addCredential(store, { acs_system_id, access_method_id, user_identity_id, access_method }, at);
  }
}
