import { addAcsUser } from "../acs-users/add-acs-user.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { UserIdentity } from "./user-identity.ts";

/** What a new identity is told of a person; `null` is nothing. */
export interface NewIdentity {
  user_identity_key?: string | null | undefined;
  customer_key?: string | undefined;
  full_name?: string | null | undefined;
  email_address?: string | null | undefined;
  phone_number?: string | null | undefined;
  /** The access systems that know the person from the beginning. */
  acs_system_ids?: string[] | undefined;
}

/** Makes a user identity, or refuses with 409 when its key, e-mail address or phone number is taken. */
export function addIdentity(store: Store, wanted: NewIdentity): UserIdentity {
  const sequence = store.next_sequence();
  const identity = store.user_identities.add({
    sequence,
    user_identity_id: uuidFrom(`user_identity:${sequence}`),
    user_identity_key: wanted.user_identity_key ?? undefined,
    customer_key: wanted.customer_key,
    full_name: wanted.full_name ?? undefined,
    email_address: wanted.email_address ?? undefined,
    phone_number: wanted.phone_number ?? undefined,
    errors: [],
    warnings: [],
    created_at: store.clock.now(),
  });
  for (const acs_system_id of wanted.acs_system_ids ?? []) addAcsUser(store, identity.user_identity_id, acs_system_id);
  return identity;
}
