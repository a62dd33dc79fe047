const PLAIN = /^[\w.:-]{8,100}$/;

/** The id that one request is known by in every log: the one that a proxy or the host gave it in `x-request-id`, or a new one. */
export function requestIdOf({ headers }: Request): string {
  const given = headers.get("x-request-id") ?? "";
  return PLAIN.test(given) ? given : crypto.randomUUID();
}
