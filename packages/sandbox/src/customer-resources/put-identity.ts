import { reservationConfig } from "../automations/reservation-config.ts";
import type { Store } from "../store/store.ts";
import { addIdentity } from "../user-identities/add-identity.ts";
import type { CustomerResource } from "./customer-resource.ts";

interface Person {
  name?: string;
  email_address?: string;
  phone_number?: string;
}

/**
 * Makes the identity of a pushed person, or changes it. Whose e-mail address or phone number is another's is skipped without a
 * word, as Seam does; only an automation run tells why. Where the automation lets people share one, they come without it.
 */
export function putIdentity(
  store: Store,
  customer_key: string,
  user_identity_key: string,
  { name, email_address, phone_number }: Person,
): Pick<CustomerResource, "user_identity_id" | "skip_reason"> {
  const known = store.user_identities.find("user_identity_key", user_identity_key);
  const isTaken = (field: "email_address" | "phone_number", value: string | undefined): boolean => {
    const holder = value === undefined ? undefined : store.user_identities.find(field, value);
    return holder !== undefined && holder !== known;
  };
  const isShared = { email: isTaken("email_address", email_address), phone: isTaken("phone_number", phone_number) };
  const mayShare = reservationConfig(store, customer_key).allow_shared_email_and_phone_across_user_identities === true;
  if ((isShared.email || isShared.phone) && !mayShare) {
    return { user_identity_id: known?.user_identity_id, skip_reason: "user_identity_email_or_phone_conflict" };
  }
  const told = {
    ...(name !== undefined && { full_name: name }),
    ...(email_address !== undefined && !isShared.email && { email_address }),
    ...(phone_number !== undefined && !isShared.phone && { phone_number }),
  };
  const { user_identity_id } = known
    ? store.user_identities.change(known, { customer_key, ...told })
    : addIdentity(store, { user_identity_key, customer_key, ...told });
  return { user_identity_id, skip_reason: undefined };
}
