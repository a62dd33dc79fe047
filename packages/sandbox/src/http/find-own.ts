import { collections, type CollectionName } from "../store/collections.ts";
import type { Collection } from "../store/collection.ts";
import type { Stored } from "../store/declaration.ts";
import type { ItemOf } from "../store/store.ts";
import { invalidInput } from "./invalid-input.ts";
import { notFound } from "./not-found.ts";
import type { Owned } from "./owner-of.ts";
import type { RouteContext } from "./route.ts";
import { scopeOf } from "./scope.ts";

type Asking = Pick<RouteContext<unknown>, "store" | "caller">;

/**
 * Finds the thing that `params` name, by its id or a unique key, or throws the 404 that is the same for what is missing and what is
 * somebody else's. Without id and key it is the 400 that Seam has for that.
 */
export function findOwn<Name extends CollectionName>(
  { store, caller }: Asking,
  name: Name,
  params: Record<string, unknown>,
): ItemOf<Name> {
  const { id, unique = [] } = collections[name] as { id: string; unique?: readonly string[] };
  const collection = store[name] as unknown as Collection<Stored & Owned & Record<string, unknown>>;
  const keys = [id, ...unique.filter((field) => field.endsWith("_key"))];
  const key = keys.find((candidate) => typeof params[candidate] === "string");
  if (key === undefined) throw invalidInput(`Must specify either ${keys.join(" or ")}`);
  const value = params[key] as string;
  const found = key === id ? collection.get(value) : collection.find(key, value);
  if (!scopeOf(store, caller).owns(found)) throw notFound(id.replace(/_(id|key)$/, ""));
  return found as unknown as ItemOf<Name>;
}
