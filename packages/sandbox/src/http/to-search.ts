/** Writes parameters as a query, as Seam's clients do: keys in order, an array as repeated keys, a map as `key.entry`. */
export function toSearch(params: Record<string, unknown>): string {
  const search = new URLSearchParams();
  const entries = Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of entries) {
    if (Array.isArray(value)) {
      for (const item of value.length === 0 ? [""] : value) search.append(key, String(item));
    } else if (typeof value === "object" && value !== null) {
      for (const [entry, inner] of Object.entries(value)) search.append(`${key}.${entry}`, String(inner));
    } else if (value !== undefined) {
      search.append(key, typeof value === "string" ? value : value === null ? "" : JSON.stringify(value));
    }
  }
  return search.toString();
}
