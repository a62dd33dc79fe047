import { ApiError } from "../http/api-error.ts";
import { DUPLICATE } from "../undocumented.ts";
import type { Declaration, Stored } from "./declaration.ts";
import { placeAfter } from "./place-after.ts";

/** The things of one kind, in order of creation. Look-ups and `after` cost the same however many there are. */
export interface Collection<Item extends Stored> {
  /** All of them. Copy it before removing while going through. */
  readonly all: readonly Item[];
  get(id: string): Item | undefined;
  has(id: string): boolean;
  /** Finds the one thing with this value in a unique field. */
  find(field: keyof Item & string, value: string): Item | undefined;
  /** Finds the things with this value in an indexed field, in order of creation. */
  by(field: keyof Item & string, value: string): readonly Item[];
  /** Goes through those that were created after this place in the order, as far as is asked. */
  after(sequence: number): Iterable<Item>;
  /** Adds a thing, or refuses with 409 when a unique value is taken; nothing has changed then. */
  add(item: Item): Item;
  /** Changes a thing. Fields that are unique or indexed may be changed in no other way. */
  change(item: Item, changes: Partial<Item>): Item;
  /** Takes a thing out and nothing else; `remove` is what routes want. */
  delete(id: string): void;
}

/** Makes an empty collection. */
export function createCollection<Item extends Stored>({
  id,
  unique = [],
  indexed = [],
  under = {},
  keep = Infinity,
}: Declaration<Item>): Collection<Item> {
  type Field = keyof Item & string;
  const all: Item[] = [];
  const byId = new Map<unknown, Item>();
  const ones = new Map<Field, Map<unknown, Item>>(unique.map((field) => [field, new Map()]));
  const many = new Map<Field, Map<unknown, Item[]>>(
    [...indexed, ...(Object.keys(under) as Field[])].map((field) => [field, new Map()]),
  );

  const index = (item: Item): void => {
    for (const [field, found] of ones) if (isValue(item[field])) found.set(item[field], item);
    for (const [field, found] of many) {
      if (!isValue(item[field])) continue;
      const list = found.get(item[field]) ?? [];
      list.splice(placeAfter(list, item.sequence), 0, item);
      found.set(item[field], list);
    }
  };
  const unindex = (item: Item): void => {
    for (const [field, found] of ones) found.delete(item[field]);
    for (const [field, found] of many) takeOut(found.get(item[field]) ?? [], item);
  };
  const forget = (item: Item): void => {
    byId.delete(item[id]);
    unindex(item);
  };
  const checkFree = (wanted: Partial<Item>, own?: Item): void => {
    for (const [field, found] of ones) {
      const holder = isValue(wanted[field]) ? found.get(wanted[field]) : undefined;
      if (!holder || holder === own) continue;
      const message = `There is already a ${id.replace(/_id$/, "").replaceAll("_", " ")} with this ${field}: ${String(wanted[field])}`;
      throw new ApiError({ ...DUPLICATE, type: `duplicate_${field}`, message });
    }
  };

  return {
    all,
    get: (value) => byId.get(value),
    has: (value) => byId.has(value),
    find: (field, value) => need(ones, field).get(value),
    by: (field, value) => need(many, field).get(value) ?? [],
    *after(sequence) {
      for (let place = placeAfter(all, sequence); place < all.length; place += 1) yield all[place] as Item;
    },
    add(item) {
      checkFree(item);
      all.splice(placeAfter(all, item.sequence), 0, item);
      byId.set(item[id], item);
      index(item);
      if (all.length > keep * 1.1) {
        for (const old of all.splice(0, all.length - keep)) forget(old);
      }
      return item;
    },
    change(item, changes) {
      checkFree(changes, item);
      unindex(item);
      Object.assign(item, changes);
      index(item);
      return item;
    },
    delete(value) {
      const item = byId.get(value);
      if (!item) return;
      forget(item);
      takeOut(all, item);
    },
  };

  function need<Found>(indexes: Map<Field, Found>, field: Field): Found {
    const found = indexes.get(field);
    if (!found) throw new Error(`The collection by ${id} is not indexed by ${field}: add it to its declaration.`);
    return found;
  }
}

function isValue(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function takeOut<Item extends Stored>(list: Item[], item: Item): void {
  const place = placeAfter(list, item.sequence) - 1;
  if (list[place] === item) list.splice(place, 1);
}
