import { fold } from "./fold.ts";

/** Those that have every word of the search somewhere in what they are known by, which is folded. */
export function findByWords<Item extends { haystack: string }>(
  items: readonly Item[],
  search: string,
): readonly Item[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}
