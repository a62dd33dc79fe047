import type { Store } from "../store/store.ts";
import { nameOfIdentity } from "../undocumented.ts";
import type { AccessGrant } from "./access-grant.ts";

/** What a grant is called: by its own name, or by its person's. */
export function nameOfGrant(store: Store, { name, user_identity_id }: AccessGrant): string {
  const identity = store.user_identities.get(user_identity_id);
  return name ?? (identity ? nameOfIdentity(identity) : "Access grant");
}
