const DEEPEST = 200;

/**
 * Makes JSON of plain data and of what JSON lacks: Sets, Maps, `undefined` and infinite numbers are written as `{ "$": … }`,
 * and so is an object that has a key `$` itself.
 */
export function toJson(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new Error("A snapshot can't hold what is nested this deep.");
  const inner = (item: unknown): unknown => toJson(item, depth + 1);
  if (value === undefined) return { $: "undefined" };
  if (typeof value === "number" && !Number.isFinite(value)) return { $: "number", of: String(value) };
  if (value instanceof Set) return { $: "set", of: [...value].map(inner) };
  if (value instanceof Map) return { $: "map", of: [...value].map(inner) };
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value === "object" && value !== null) {
    const object = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item)]));
    return Object.hasOwn(object, "$") ? { $: "object", of: object } : object;
  }
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    throw new Error(`A snapshot can't hold a ${typeof value}: keep plain data in the store.`);
  }
  return value;
}
