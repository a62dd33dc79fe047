import { ensureCustomer } from "../customers/ensure-customer.ts";
import { addSpaceEvent } from "../events/add-space-event.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { joinSpace } from "./join-space.ts";
import type { Space } from "./space.ts";

type Wanted = Pick<Space, "name"> &
  Partial<Pick<Space, "space_key" | "customer_key" | "parent_space_id" | "customer_data" | "geolocation">> & {
    device_ids?: readonly string[] | undefined;
    acs_entrance_ids?: readonly string[] | undefined;
    connected_account_ids?: readonly string[] | undefined;
  };

/** Makes a space with what is in it, or refuses with 409 when its key is taken; the ids in it are the caller's to check. */
export function addSpace(store: Store, wanted: Wanted): Space {
  const sequence = store.next_sequence();
  const space = store.spaces.add({
    sequence,
    space_id: uuidFrom(`space:${sequence}`),
    space_key: wanted.space_key,
    customer_key: wanted.customer_key,
    name: wanted.name,
    parent_space_id: wanted.parent_space_id,
    device_ids: new Set(),
    acs_entrance_ids: new Set(),
    connected_account_ids: new Set(wanted.connected_account_ids),
    customer_data: wanted.customer_data,
    geolocation: wanted.geolocation,
    created_at: store.clock.now(),
  });
  if (space.customer_key !== undefined) ensureCustomer(store, space.customer_key);
  joinSpace(store, space, wanted);
  addSpaceEvent(store, space, "space.created");
  return space;
}
