import { createAgenda } from "./agenda.ts";
import { createClock } from "./clock.ts";
import { createCollection } from "./collection.ts";
import { collections } from "./collections.ts";
import type { Declaration, Stored } from "./declaration.ts";
import type { Happening } from "./happening.ts";
import { happenings } from "./happenings.ts";
import type { Store } from "./store.ts";
import { uuidFrom } from "./uuid-from.ts";
import { variables } from "./variables.ts";

/** Makes an empty world whose time is `now`. */
export function createStore(now: () => number): Store {
  const clock = createClock(now);
  const store = {
    workspace_id: uuidFrom("workspace"),
    api_key: "seam_test_sandbox_b41d7e9c52f08a36",
    started_at: clock.now(),
    clock,
    agenda: createAgenda(({ name, data, at }) => (happenings[name] as Happening<object>)(store, data, at)),
    sequence: 0,
    next_sequence: () => {
      store.sequence += 1;
      return store.sequence;
    },
    ...each(collections as Record<string, Declaration<Stored>>, createCollection),
    ...each(variables, (begin: () => unknown) => begin()),
  } as Store;
  return store;
}

function each<From, To>(record: Record<string, From>, make: (from: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
}
