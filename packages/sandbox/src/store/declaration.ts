import type { CollectionName } from "./collections.ts";
import type { Store } from "./store.ts";

/** What every kept thing has: its place in the order of creation. */
export interface Stored {
  sequence: number;
}

/** How one kind of resource is kept. Items are plain data (Sets and Maps included), so that a snapshot can hold them. */
export interface Declaration<Item extends Stored> {
  /** The field that `get` looks for; its name without `_id` is what a 404 calls the thing. */
  id: keyof Item & string;
  /** Fields of which each value is there once; a second one is refused with 409. `find` looks for them. */
  unique?: readonly (keyof Item & string)[];
  /** More fields that `by` looks for; those of `under` need not be named again. */
  indexed?: readonly (keyof Item & string)[];
  /** Fields with the id of what the thing stands under: when that is removed, so is the thing. */
  under?: { [Field in keyof Item & string]?: CollectionName };
  /** Fields with Sets of ids: what is removed drops out of them. */
  refersTo?: { [Field in keyof Item & string]?: CollectionName };
  /** How many are kept, of what only piles up: a tenth more than that, and the oldest are let go. */
  keep?: number;
  /** Tells of the removal, just before it: the event that Seam sends. */
  onRemove?(store: Store, item: Item, at: number): void;
}
