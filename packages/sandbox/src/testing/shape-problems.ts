import { resolveSchema } from "./resolve-schema.ts";
import type { SeamSchema } from "./seam-schema.ts";

const FORMATS: Record<string, (text: string) => boolean> = {
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  "date-time": (text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text) => URL.canParse(text),
  email: (text) => /^\S+@\S+$/.test(text),
};

/** Tells where a JSON value differs from a schema of Seam's, each place by its path; keys that the schema lacks count too. */
export function shapeProblems(given: SeamSchema, value: unknown, path = "", name = ""): string[] {
  const schema = resolveSchema(given, name);
  const variants = schema.oneOf ?? schema.anyOf;
  const where = path || "the answer";
  if (value === null) return allowsNull(schema) ? [] : [`${where} is null, which Seam never sends there`];
  if (variants) return bestOf(variants, value, path, name);
  if (schema.enum && !schema.enum.includes(value)) {
    return [`${where} is ${JSON.stringify(value)}, which is none of ${schema.enum.slice(0, 12).join(", ")}`];
  }
  if (schema.properties || schema.additionalProperties || schema.type === "object") {
    return objectProblems(schema, value, path);
  }
  if (schema.type === "array") {
    if (!Array.isArray(value)) return [`${where} should be an array`];
    return value.flatMap((item, index) => shapeProblems(schema.items ?? {}, item, `${path}[${index}]`, name));
  }
  if (schema.nullable && !schema.type) return [`${where} should be null`];
  return scalarProblems(schema, value, where);
}

function allowsNull(schema: SeamSchema): boolean {
  if (schema.nullable || schema.enum?.includes(null)) return true;
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) return variants.some((variant) => allowsNull(resolveSchema(variant, "")));
  return Object.keys(schema).every((key) => key === "description");
}

function scalarProblems({ type, format, pattern }: SeamSchema, value: unknown, where: string): string[] {
  const is = typeof value;
  if (type === "integer" ? !Number.isInteger(value) : type !== undefined && is !== type) {
    return [`${where} is ${Array.isArray(value) ? "an array" : is}, but Seam sends ${type}`];
  }
  if (typeof value !== "string") return [];
  const fits = (FORMATS[format ?? ""]?.(value) ?? true) && (pattern === undefined || new RegExp(pattern).test(value));
  return fits ? [] : [`${where} is ${JSON.stringify(value)}, which is no ${format ?? pattern}`];
}

function objectProblems(schema: SeamSchema, value: unknown, path: string): string[] {
  if (typeof value !== "object" || Array.isArray(value)) return [`${path || "the answer"} should be an object`];
  const { properties, required = [], additionalProperties: rest } = schema;
  const isOpen = rest === true || (!properties && rest === undefined);
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  const missing = required.filter((key) => !Object.hasOwn(value as object, key));
  return [
    ...missing.map((key) => `${at(key)} is missing`),
    ...Object.entries(value as object).flatMap(([key, inner]) => {
      const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (own) return shapeProblems(own, inner, at(key), key);
      // What a mistaken reference among a map's values stands for is anything, whatever the map is called.
      if (typeof rest === "object") return shapeProblems(rest, inner, at(key));
      return isOpen ? [] : [`${at(key)} is a key that Seam does not have`];
    }),
  ];
}

/** Of a choice, the variants that the value names (by a status, a type, a code) are looked at, and the nearest one tells. */
function bestOf(variants: SeamSchema[], value: unknown, path: string, name: string): string[] {
  const named = namesOf(variants, name).filter(({ names }) =>
    names.every(([key, wanted]) => (value as Record<string, unknown>)[key] === wanted),
  );
  const looked = named.length > 0 ? named.map(({ variant }) => variant) : variants;
  const all = looked.map((variant) => shapeProblems(variant, value, path, name));
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

type Named = { variant: SeamSchema; names: [string, unknown][] };
const known = new WeakMap<SeamSchema[], Named[]>();

/** What each variant has to say for itself; kept, since events alone have more than a hundred. */
function namesOf(variants: SeamSchema[], name: string): Named[] {
  const found =
    known.get(variants) ??
    variants.map((variant) => ({
      variant,
      names: Object.entries(resolveSchema(variant, name).properties ?? {}).flatMap(
        ([key, property]): [string, unknown][] => (property.enum?.length === 1 ? [[key, property.enum[0]]] : []),
      ),
    }));
  known.set(variants, found);
  return found;
}
