/** The origin of an address that may have been given with a path; empty where it has none. */
export function originOf(address: unknown): string {
  try {
    const { origin, protocol } = new URL(String(address));
    return /^https?:$/.test(protocol) ? origin : "";
  } catch {
    return "";
  }
}
