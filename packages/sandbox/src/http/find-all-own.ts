import type { Collection } from "../store/collection.ts";
import { collections, type CollectionName } from "../store/collections.ts";
import type { Stored } from "../store/declaration.ts";
import type { ItemOf } from "../store/store.ts";
import { notFound } from "./not-found.ts";
import type { Owned } from "./owner-of.ts";
import type { RouteContext } from "./route.ts";
import { scopeOf } from "./scope.ts";

/** Finds all the things that an array of ids names, or throws the 404 of the first that is missing or somebody else's. */
export function findAllOwn<Name extends CollectionName>(
  { store, caller }: Pick<RouteContext<unknown>, "store" | "caller">,
  name: Name,
  ids: readonly string[] | undefined,
): ItemOf<Name>[] {
  const scope = scopeOf(store, caller);
  const collection = store[name] as unknown as Collection<Stored & Owned>;
  return (ids ?? []).map((id) => {
    const found = collection.get(id);
    if (!scope.owns(found)) throw notFound(collections[name].id.replace(/_(id|key)$/, ""));
    return found as unknown as ItemOf<Name>;
  });
}
