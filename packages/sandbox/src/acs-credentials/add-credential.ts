import { notFound } from "../http/not-found.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { AcsCredential } from "./acs-credential.ts";

type Wanted = Pick<AcsCredential, "acs_system_id" | "user_identity_id" | "access_method"> &
  Partial<Pick<AcsCredential, "access_method_id" | "card_number" | "issued_at">>;

/** Makes a credential of a person in one access system. */
export function addCredential(store: Store, wanted: Wanted, created_at: number): AcsCredential {
  const system = store.acs_systems.get(wanted.acs_system_id);
  if (!system) throw notFound("acs_system");
  const sequence = store.next_sequence();
  return store.acs_credentials.add({
    sequence,
    acs_credential_id: uuidFrom(`acs_credential:${sequence}`),
    acs_system_id: system.acs_system_id,
    connected_account_id: system.connected_account_id,
    access_method_id: wanted.access_method_id,
    user_identity_id: wanted.user_identity_id,
    access_method: wanted.access_method,
    card_number: wanted.card_number,
    issued_at: wanted.issued_at,
    created_at,
  });
}
