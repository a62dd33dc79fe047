import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";
import { spacesOf } from "./spaces-of.ts";
import { toWireStay } from "./to-wire-stay.ts";

/** What Seam shows of a reservation where it is asked for as such. */
export function toWireReservation(store: Store, resource: CustomerResource) {
  return {
    ...toWireStay(store, resource),
    is_resource_syncing: false,
    connected_account_id: null,
    spaces: spacesOf(store, resource),
  };
}
