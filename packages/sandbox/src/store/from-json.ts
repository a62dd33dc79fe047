import { invalidInput } from "../http/invalid-input.ts";

const DEEPEST = 200;

/** Makes of JSON what `toJson` was given; everything in it is new. */
export function fromJson(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw invalidInput("This is not a snapshot of a sandbox: it is nested too deep", "snapshot");
  const inner = (item: unknown): unknown => fromJson(item, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  if (typeof value !== "object" || value === null) return value;
  const { $: kind, of } = value as { $?: unknown; of?: unknown };
  if (Object.hasOwn(value, "$") && kind !== "object") return special(kind, of, inner);
  const object = kind === "object" && typeof of === "object" && of !== null ? of : value;
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, inner(item)]));
}

function special(kind: unknown, of: unknown, inner: (item: unknown) => unknown): unknown {
  if (kind === "undefined") return undefined;
  if (kind === "number") return Number(of);
  if (kind === "set" && Array.isArray(of)) return new Set(of.map(inner));
  if (kind === "map" && Array.isArray(of)) return new Map(of.map(inner) as [unknown, unknown][]);
  throw invalidInput("This is not a snapshot of a sandbox: it holds something unknown", "snapshot");
}
