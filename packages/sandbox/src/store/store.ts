import type { Agenda } from "./agenda.ts";
import type { Clock } from "./clock.ts";
import type { Collection } from "./collection.ts";
import type { CollectionName, collections } from "./collections.ts";
import type { Declaration } from "./declaration.ts";
import type { variables } from "./variables.ts";

/** The kind of thing that a collection keeps. */
export type ItemOf<Name extends CollectionName> =
  (typeof collections)[Name] extends Declaration<infer Item> ? Item : never;

interface Basics {
  workspace_id: string;
  api_key: string;
  /** When the sandbox began; seeds tell their times from here. */
  started_at: number;
  clock: Clock;
  agenda: Agenda;
  /** How many things have been numbered so far. */
  sequence: number;
  /** Counts up over everything created, so that a place in a list has a number that inserts never move. */
  next_sequence(): number;
}

/** All that one sandbox knows: its collections and variables by name, the clock, and what is due. */
export type Store = Basics & { readonly [Name in CollectionName]: Collection<ItemOf<Name>> } & {
  [Name in keyof typeof variables]: ReturnType<(typeof variables)[Name]>;
};
