const NAMES = ["guest_key", "tenant_key", "resident_key", "user_key", "user_identity_key"];

/** The key of the person that a pushed reservation is for, by whatever kind. */
export function personKey(data: Record<string, unknown>): string | undefined {
  return NAMES.map((name) => data[name]).find((value) => typeof value === "string");
}
