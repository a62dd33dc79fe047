import { addSpace } from "../spaces/add-space.ts";
import { patchCustomerData } from "../spaces/customer-data.ts";
import type { Space } from "../spaces/space.ts";
import type { Store } from "../store/store.ts";

interface Place {
  name?: string;
  customer_data?: Record<string, string | null>;
  geolocation?: Space["geolocation"];
}

/** Makes the space of a pushed place, or changes it; what is in it stays. */
export function putSpace(store: Store, customer_key: string, space_key: string, data: Place): Space {
  const known = store.spaces.find("space_key", space_key);
  const name = data.name ?? known?.name ?? space_key;
  const customer_data = patchCustomerData(known?.customer_data, data.customer_data);
  const geolocation = data.geolocation ?? known?.geolocation;
  if (!known) return addSpace(store, { name, space_key, customer_key, customer_data, geolocation });
  return store.spaces.change(known, { name, customer_key, customer_data, geolocation });
}
