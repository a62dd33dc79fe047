/**
 * A record without its nulls: there Seam says as little as where it leaves a field out, and null is not "unlocked" nor
 * 0 degrees. What is no record becomes an empty one.
 */
export function withoutNulls(record: unknown): object {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return {};
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
