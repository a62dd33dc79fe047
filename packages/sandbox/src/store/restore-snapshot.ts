import { z } from "zod";
import { invalidInput } from "../http/invalid-input.ts";
import { parseParams } from "../http/parse-params.ts";
import type { Entry } from "./agenda.ts";
import type { Collection } from "./collection.ts";
import { collections, type CollectionName } from "./collections.ts";
import { createStore } from "./create-store.ts";
import type { Stored } from "./declaration.ts";
import { fromJson } from "./from-json.ts";
import { happenings } from "./happenings.ts";
import type { Store } from "./store.ts";
import { variables } from "./variables.ts";

const shape = z.object({
  version: z.literal(1, "This snapshot is of another version of the sandbox: take it anew"),
  now: z.number(),
  frozen: z.boolean(),
  started_at: z.number(),
  sequence: z.int().nonnegative(),
  collections: z.record(z.string(), z.array(z.unknown())),
  variables: z.record(z.string(), z.unknown()),
  agenda: z.array(z.object({ at: z.number(), name: z.string(), data: z.record(z.string(), z.unknown()) })),
});

/** Makes a store that is as it was when the snapshot was taken, on that time, or refuses what is no snapshot. */
export function restoreSnapshot(snapshot: unknown, now: () => number): Store {
  const given = parseParams(z.object({ snapshot: shape }), { snapshot }).snapshot;
  const store = createStore(now);
  store.started_at = given.started_at;
  store.sequence = given.sequence;
  store.clock.freeze(given.frozen);
  store.clock.set(given.now);
  for (const [name, items] of Object.entries(given.collections)) {
    if (!Object.hasOwn(collections, name)) throw unknown("collection", name);
    const collection = store[name as CollectionName] as unknown as Collection<Stored>;
    const { id } = collections[name as CollectionName] as { id: string };
    for (const item of fromJson(items) as (Stored & Record<string, unknown>)[]) {
      if (typeof item?.sequence !== "number" || typeof item[id] !== "string") throw unknown("thing among", name);
      collection.add(item);
    }
  }
  for (const [name, value] of Object.entries(given.variables)) {
    if (!Object.hasOwn(variables, name)) throw unknown("variable", name);
    Object.assign(store, { [name]: fromJson(value) });
  }
  for (const { at, name, data } of given.agenda) {
    if (!Object.hasOwn(happenings, name)) throw unknown("happening", name);
    store.agenda.add(at, name as Entry["name"], fromJson(data) as Entry["data"]);
  }
  return store;
}

function unknown(what: string, name: string): Error {
  return invalidInput(`This sandbox does not know the ${what} "${name}" of the snapshot`, "snapshot");
}
