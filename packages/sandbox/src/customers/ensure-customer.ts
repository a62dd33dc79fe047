import type { Store } from "../store/store.ts";
import type { Customer } from "./customer.ts";

/** Finds a customer, or makes it: at Seam a customer comes into being by use. */
export function ensureCustomer(store: Store, customer_key: string, name = customer_key): Customer {
  const known = store.customers.get(customer_key);
  if (known) return known;
  return store.customers.add({
    sequence: store.next_sequence(),
    customer_key,
    name,
    created_at: store.clock.now(),
  });
}
