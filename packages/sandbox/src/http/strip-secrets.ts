const SECRET = /token|password|secret|api_key|authorization|cookie|^(preferred_)?code$|^pin/i;
/** Lists of codes are searched for PINs too. */
const PIN = /^\d{4,12}$/;
const DEEPEST = 8;

/** Copies parameters without what must not be kept, and no deeper than any real request goes. */
export function stripSecrets(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return "[deeper]";
  if (Array.isArray(value)) return value.map((item) => stripSecrets(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isSecret(key, inner) ? "[secret]" : stripSecrets(inner, depth + 1),
    ]),
  );
}

function isSecret(key: string, value: unknown): boolean {
  return SECRET.test(key) || (key === "search" && typeof value === "string" && PIN.test(value));
}
