import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { ownSpace } from "../customer-resources/own-space.ts";
import { placeKeys } from "../customer-resources/place-keys.ts";
import type { Store } from "../store/store.ts";

/** The places of a reservation as Seam shows them; one that nobody has pushed yet has a key and nothing else. */
export function spacesOf(store: Store, { customer_key, data }: CustomerResource) {
  return placeKeys(data).map((space_key) => {
    const space = ownSpace(store, customer_key, space_key);
    return { space_id: space?.space_id ?? null, space_key, name: space?.name ?? null };
  });
}
