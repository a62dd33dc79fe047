import type { AccessGrant } from "../access-grants/access-grant.ts";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";

/** The grants of a reservation that are not on their way out, the one that it has become first. */
export function grantsOf(store: Store, resource: CustomerResource): AccessGrant[] {
  const { customer_key, resource_key, access_grant_id } = resource;
  return store.access_grants
    .by("reservation_key", resource_key)
    .filter((grant) => grant.customer_key === customer_key && !grant.is_being_deleted)
    .toSorted((a, b) => Number(b.access_grant_id === access_grant_id) - Number(a.access_grant_id === access_grant_id));
}
