import { ensureCustomer } from "../customers/ensure-customer.ts";
import type { Space } from "../spaces/space.ts";
import type { Store } from "../store/store.ts";
import { LONG_AGO_MS } from "./long-ago.ts";
import type { NewSpace } from "./seed-builder.ts";

/** Puts a seed's space into the store. */
export function plantSpace(store: Store, wanted: NewSpace, idOf: (name: string) => string): Space {
  const { customer_key, name, space_key } = wanted;
  if (customer_key !== undefined) ensureCustomer(store, customer_key);
  const space: Space = {
    sequence: store.next_sequence(),
    space_id: wanted.space_id ?? idOf(`space:${customer_key ?? ""}:${space_key ?? name}`),
    space_key,
    customer_key,
    name,
    parent_space_id: wanted.parent_space_id,
    device_ids: new Set(),
    acs_entrance_ids: new Set(),
    connected_account_ids: new Set(),
    customer_data: wanted.customer_data,
    geolocation: wanted.geolocation,
    created_at: wanted.created_at ?? store.started_at - LONG_AGO_MS,
  };
  return store.spaces.add(space);
}
