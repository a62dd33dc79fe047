import { z } from "zod";
import { fieldsOf } from "./fields-of.ts";

/** Reads a query as Seam's clients write it: repeated keys are arrays, `a.b=c` is a map, an empty value is null or []. */
export function readQuery(schema: z.ZodType, query: URLSearchParams): Record<string, unknown> {
  const fields = fieldsOf(schema);
  const params: Record<string, unknown> = {};
  for (const key of new Set(query.keys())) {
    const [name, entry] = split(key);
    const values = query.getAll(key);
    // A query may well name a field `constructor`: only the schema's own count, and the others are refused later.
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const type = core(field);
    if (entry !== undefined && (type instanceof z.ZodRecord || type instanceof z.ZodObject)) {
      params[name] = { ...(params[name] as object | undefined), [entry]: values.at(-1) };
    } else if (entry === undefined) {
      define(params, name, readValues(field, type, values));
    } else {
      define(params, key, values.at(-1));
    }
  }
  return params;
}

/** Sets a value under any name, `__proto__` included. */
function define(params: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(params, name, { value, enumerable: true, configurable: true, writable: true });
}

function split(key: string): [string, string?] {
  const dot = key.indexOf(".");
  return dot === -1 ? [key] : [key.slice(0, dot), key.slice(dot + 1)];
}

function readValues(field: z.ZodType | undefined, type: z.ZodType | undefined, values: string[]): unknown {
  if (type instanceof z.ZodArray || type instanceof z.ZodTuple)
    return values.length === 1 && values[0] === "" ? [] : values;
  const value = values.at(-1) ?? "";
  if (value === "" && field?.safeParse(null).success) return null;
  if (type instanceof z.ZodNumber) return value === "" || Number.isNaN(Number(value)) ? value : Number(value);
  if (type instanceof z.ZodBoolean) return value === "true" ? true : value === "false" ? false : value;
  return value;
}

/** The type inside `optional`, `nullable` and `default`. */
function core(type: z.ZodType | undefined): z.ZodType | undefined {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable || type instanceof z.ZodDefault) {
    return core(type.unwrap() as z.ZodType);
  }
  return type;
}
