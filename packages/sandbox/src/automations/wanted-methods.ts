import type { AccessGrant } from "../access-grants/access-grant.ts";
import type { WantedMethod } from "../access-grants/add-grant.ts";
import { doorsFor } from "../access-grants/doors-for.ts";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";
import { reservationConfig } from "./reservation-config.ts";

const HOW_MANY = { first_available: 1, first_two_available: 2, all_available: Infinity };

type Asked = Parameters<typeof doorsFor>[1] & Pick<AccessGrant, "user_identity_id">;

/** The ways in that the automation asks for on these doors, in its order of preference. Doors that take none of them are asked for the first. */
export function wantedMethods(
  store: Store,
  { customer_key, data }: Pick<CustomerResource, "customer_key" | "data">,
  doors: Asked,
): WantedMethod[] {
  const config = reservationConfig(store, customer_key);
  const preferred = [...new Set(config.access_methods)];
  const takes = preferred.filter((mode) => {
    const { devices, entrances } = doorsFor(store, doors, mode);
    return devices.length + entrances.length > 0;
  });
  const chosen = (takes.length > 0 ? takes : preferred).slice(0, HOW_MANY[config.method_issuance_strategy]);
  const digits = store.user_identities.get(doors.user_identity_id)?.phone_number?.replaceAll(/\D/g, "") ?? "";
  const phone = config.prefer_guest_phone_last4_as_code && digits.length >= 4 ? digits.slice(-4) : undefined;
  return chosen.flatMap((mode): WantedMethod[] => {
    if (mode === "card") return Array.from({ length: config.card_count_on_reservation_create ?? 1 }, () => ({ mode }));
    if (mode === "code") return [{ mode, code: pin(data["preferred_code"]) ?? phone }];
    return [{ mode, instant_key_max_use_count: config.instant_key_max_use_count }];
  });
}

/** A preferred code is a wish: one that no lock could take is passed over. */
function pin(wanted: unknown): string | undefined {
  return typeof wanted === "string" && /^\d{4,9}$/.test(wanted) ? wanted : undefined;
}
