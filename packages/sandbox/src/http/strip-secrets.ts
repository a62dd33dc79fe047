const SECRET = /token|password|secret|api_key|authorization|cookie|^(preferred_)?code$|^pin/i;
const DEEPEST = 8;

/** Copies parameters without what must not be kept, and no deeper than any real request goes. */
export function stripSecrets(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return "[deeper]";
  if (Array.isArray(value)) return value.map((item) => stripSecrets(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, SECRET.test(key) ? "[secret]" : stripSecrets(inner, depth + 1)]),
  );
}
