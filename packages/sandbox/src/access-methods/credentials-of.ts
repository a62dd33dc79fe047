import type { AcsCredential } from "../acs-credentials/acs-credential.ts";
import type { Store } from "../store/store.ts";
import type { AccessMethod } from "./access-method.ts";

/** What a method is in each of its access systems. */
export function credentialsOf(store: Store, { access_method_id }: AccessMethod): readonly AcsCredential[] {
  return store.acs_credentials.by("access_method_id", access_method_id);
}
