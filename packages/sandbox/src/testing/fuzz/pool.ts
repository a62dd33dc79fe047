import { Pick } from "./pick.ts";

/** The ids and keys that a world has shown so far, by the name under which it did. */
export type Pool = Map<string, Set<string>>;

/** Adds every id and key in a JSON value to the pool. */
export function collect(pool: Pool, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (/_(id|key)$/.test(key) && typeof inner === "string") {
      const known = pool.get(key) ?? new Set();
      pool.set(key, known.add(inner));
    } else {
      collect(pool, inner);
    }
  }
}

/** Puts an id or key of the pool in the place of each `Pick`. */
export function resolve(pool: Pool, value: unknown): unknown {
  if (value instanceof Pick) {
    const known = [...(knownAs(pool, value.name) ?? [])];
    return known.length > 0 ? known[value.turn % known.length] : "00000000-0000-4000-8000-000000000000";
  }
  if (Array.isArray(value)) return value.map((item) => resolve(pool, item));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(pool, inner)]));
}

/** `parent_space_id` is some `space_id`. */
function knownAs(pool: Pool, name: string): Set<string> | undefined {
  return pool.get(name) ?? pool.get([...pool.keys()].find((key) => name.endsWith(`_${key}`)) ?? "");
}
