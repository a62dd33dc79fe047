const ALWAYS_SECRET = ["client_session_token", "token", "ical_url"];

/** Copies a JSON value without the keys that no browser may see, at any depth. */
export function stripSecrets(value: unknown, alsoSecret: readonly string[] = []): unknown {
  const secret = new Set([...ALWAYS_SECRET, ...alsoSecret]);
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => !secret.has(key))
        .map(([key, inner]) => [key, copy(inner)]),
    );
  };
  return copy(value);
}
