/** A list without its nulls; what is no list becomes an empty one. */
export function listOf<Item>(list: readonly Item[] | null | undefined): Item[] {
  return Array.isArray(list) ? list.filter((item) => item !== null) : [];
}
