import type { Stored } from "./declaration.ts";
import { placeAfter } from "./place-after.ts";

/** Joins lists that are each in order of creation into one, which is gone through only as far as is asked. */
export function inOrder<Item extends Stored>(
  lists: readonly (readonly Item[])[],
): { after(sequence: number): Iterable<Item> } {
  return {
    *after(sequence) {
      const heads = lists.map((list) => ({ list, place: placeAfter(list, sequence) }));
      for (;;) {
        let first: (typeof heads)[number] | undefined;
        for (const head of heads) {
          if (head.place < head.list.length && (!first || sequenceOf(head) < sequenceOf(first))) first = head;
        }
        if (!first) return;
        yield first.list[first.place] as Item;
        first.place += 1;
      }
    },
  };
}

function sequenceOf({ list, place }: { list: readonly Stored[]; place: number }): number {
  return list[place]?.sequence ?? Infinity;
}
