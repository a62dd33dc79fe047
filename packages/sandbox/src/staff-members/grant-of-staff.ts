import { toWireGrant } from "../access-grants/to-wire.ts";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";

/** The latest access grant of somebody of the staff that is no stay of theirs, as Seam shows it. */
export function grantOfStaff(
  store: Store,
  { customer_key, user_identity_id }: CustomerResource,
): Record<string, unknown> | undefined {
  const grant = store.access_grants
    .by("user_identity_id", user_identity_id ?? "")
    .findLast(
      (candidate) =>
        candidate.customer_key === customer_key &&
        candidate.reservation_key === undefined &&
        !candidate.is_being_deleted,
    );
  return grant && toWireGrant(store, grant);
}
