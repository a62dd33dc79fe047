import { collections, type CollectionName } from "./collections.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";
import { toJson } from "./to-json.ts";
import { variables } from "./variables.ts";

/** Writes down all that a store knows. */
export function takeSnapshot(store: Store): Snapshot {
  const names = Object.keys(collections) as CollectionName[];
  const kept = Object.keys(variables) as (keyof typeof variables)[];
  return {
    version: 1,
    now: store.clock.now(),
    frozen: store.clock.frozen,
    started_at: store.started_at,
    sequence: store.sequence,
    collections: Object.fromEntries(names.map((name) => [name, toJson(store[name].all)])),
    variables: Object.fromEntries(kept.map((name) => [name, toJson(store[name])])),
    agenda: toJson(store.agenda.entries()) as unknown[],
  };
}
