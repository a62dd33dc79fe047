const MAX_FIELDS = 16;
const MAX_TEXT = 512;

/** The same fields in an object of our own, where they are few, short and plain; undefined where they are not. */
export function readFlat(value: unknown): Record<string, string | number | boolean> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const fields: [string, unknown][] = Object.entries(value);
  return fields.length <= MAX_FIELDS && fields.every(isPlain) ? Object.fromEntries(fields) : undefined;
}

function isPlain(field: [string, unknown]): field is [string, string | number | boolean] {
  const [name, value] = field;
  if (!/^[a-zA-Z][a-zA-Z_]{0,63}$/.test(name)) return false;
  return typeof value === "string" ? value.length <= MAX_TEXT : typeof value === "number" || typeof value === "boolean";
}
