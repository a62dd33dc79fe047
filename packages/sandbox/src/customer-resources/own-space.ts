import type { Space } from "../spaces/space.ts";
import type { Store } from "../store/store.ts";

/** A customer's space with this key: a key that is another's is a place that is not there. */
export function ownSpace(store: Store, customer_key: string, space_key: string): Space | undefined {
  const space = store.spaces.find("space_key", space_key);
  return space?.customer_key === customer_key ? space : undefined;
}
