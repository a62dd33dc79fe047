interface Searchable {
  /** Ids match from their beginning, from four characters on. */
  ids?: (string | undefined)[];
  texts: (string | undefined)[];
  metadata?: Record<string, string | boolean>;
}

/** Whether a `search` text finds a resource; case does not matter. */
export function matchesSearch(search: string | undefined, { ids = [], texts, metadata = {} }: Searchable): boolean {
  if (!search) return true;
  const wanted = search.toLowerCase();
  if (wanted.length >= 4 && ids.some((id) => id?.startsWith(wanted))) return true;
  const values = Object.entries(metadata).flatMap(([key, value]) => [key, String(value)]);
  return [...texts, ...values].some((text) => text?.toLowerCase().includes(wanted));
}
