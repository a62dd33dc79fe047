import type { Collection } from "../store/collection.ts";
import { collections, type CollectionName } from "../store/collections.ts";
import type { Declaration, Stored } from "../store/declaration.ts";
import { remove } from "../store/remove.ts";
import type { Store } from "../store/store.ts";

type Kept = Stored & Record<string, unknown>;

const declared = Object.entries(collections) as unknown as [CollectionName, Declaration<Kept>][];

/** Wipes a customer: everything that keeps its key, with all that stands under it, and then itself. Events outlive it. */
export function removeCustomer(store: Store, customer_key: string): void {
  for (const [name, { id, indexed = [] }] of declared) {
    if (!indexed.includes("customer_key")) continue;
    const things = store[name] as unknown as Collection<Kept>;
    for (const thing of things.by("customer_key", customer_key).slice()) remove(store, name, String(thing[id]));
  }
  remove(store, "customers", customer_key);
}
