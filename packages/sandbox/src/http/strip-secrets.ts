const SECRET = /token|password|secret|api_key|authorization|cookie|^(preferred_)?code$|^pin/i;

/** Copies parameters without what must not be kept. */
export function stripSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, SECRET.test(key) ? "[secret]" : stripSecrets(inner)]),
  );
}
