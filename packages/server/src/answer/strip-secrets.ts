const ALWAYS_SECRET = ["client_session_token", "token", "ical_url"];

type Entry = Readonly<Record<string, unknown>>;

/** Copies a JSON value without the keys that no browser may see, at any depth, and without what a change of one says of it. */
export function stripSecrets(value: unknown, alsoSecret: readonly string[] = []): unknown {
  const secret = new Set<unknown>([...ALWAYS_SECRET, ...alsoSecret]);
  // Seam tells of a change by `{ property, from, to }`, or `{ field, from, to }`.
  const isOfSecret = ({ property, field }: Entry) => secret.has(property) || secret.has(field);
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== "object" || part === null) return part;
    const hidden = isOfSecret(part as Entry) ? new Set<unknown>([...secret, "from", "to"]) : secret;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => !hidden.has(key))
        .map(([key, inner]) => [key, copy(inner)]),
    );
  };
  return copy(value);
}
