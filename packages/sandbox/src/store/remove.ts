import type { Collection } from "./collection.ts";
import { collections, type CollectionName } from "./collections.ts";
import type { Declaration, Stored } from "./declaration.ts";
import type { Store } from "./store.ts";

const declared = Object.entries(collections) as [CollectionName, Declaration<Stored>][];

/** Removes a thing with all that stands under it, tells of each, and takes them out of whatever refers to them. */
export function remove(store: Store, name: CollectionName, id: string, at = store.clock.now()): void {
  const collection = store[name] as unknown as Collection<Stored>;
  const item = collection.get(id);
  if (!item) return;
  for (const [other, { under = {}, id: ownId }] of declared) {
    const things = store[other] as unknown as Collection<Stored & Record<string, unknown>>;
    for (const field of fieldsTo(under, name)) {
      for (const thing of things.by(field, id).slice()) remove(store, other, String(thing[ownId]), at);
    }
  }
  declared.find(([other]) => other === name)?.[1].onRemove?.(store, item, at);
  for (const [other, { refersTo = {} }] of declared) {
    const things = store[other] as unknown as Collection<Stored & Record<string, unknown>>;
    for (const field of fieldsTo(refersTo, name)) {
      for (const thing of things.all) (thing[field] as Set<string>).delete(id);
    }
  }
  collection.delete(id);
}

function fieldsTo(fields: Record<string, CollectionName | undefined>, name: CollectionName): string[] {
  return Object.keys(fields).filter((field) => fields[field] === name);
}
