import { aliasOf } from "../customer-resources/alias-of.ts";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { personKey } from "../customer-resources/person-key.ts";
import type { Store } from "../store/store.ts";

interface Guest {
  guest_key: string;
  name: string | null;
  email_address: string | null;
  phone_number: string | null;
  user_identity_id: string | null;
  is_resource_syncing: boolean;
}

/** The guest of a reservation as Seam shows them: as their identity is now, or as they were pushed where they have none. */
export function guestOf(store: Store, { customer_key, data }: CustomerResource): Guest | null {
  const guest_key = personKey(data);
  if (guest_key === undefined) return null;
  const identity = own(customer_key, store.user_identities.find("user_identity_key", guest_key));
  const pushed = own(customer_key, store.customer_resources.find("alias", aliasOf("user_identity", guest_key)));
  const told = (identity ?? pushed?.data ?? {}) as { email_address?: string; phone_number?: string };
  return {
    guest_key,
    name: identity?.full_name ?? (pushed?.data["name"] as string | undefined) ?? null,
    email_address: told.email_address ?? null,
    phone_number: told.phone_number ?? null,
    user_identity_id: identity?.user_identity_id ?? null,
    is_resource_syncing: false,
  };
}

function own<Thing extends { customer_key: string | undefined }>(
  customer_key: string,
  thing: Thing | undefined,
): Thing | undefined {
  return thing?.customer_key === customer_key ? thing : undefined;
}
