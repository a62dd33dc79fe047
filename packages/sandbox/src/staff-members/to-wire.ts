import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { placeKeys } from "../customer-resources/place-keys.ts";
import type { Store } from "../store/store.ts";

/** Somebody of the staff as Seam shows them: as their identity is now, or as they were pushed where they have none. */
export function toWireStaffMember(store: Store, resource: CustomerResource): Record<string, unknown> {
  const { data, resource_key } = resource;
  const identity = store.user_identities.get(resource.user_identity_id ?? "");
  const { email_address, phone_number } = identity ?? data;
  return {
    staff_member_key: resource_key,
    name: identity?.full_name ?? data["name"],
    email_address,
    phone_number,
    space_keys: placeKeys(data),
    user_identity_id: identity?.user_identity_id,
  };
}
