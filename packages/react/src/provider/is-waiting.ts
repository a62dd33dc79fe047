/**
 * Whether a list is asked for by something that is not known yet: a filter that is named and `undefined` would
 * otherwise be left out on the way, and the list be of everything.
 */
export function isWaiting(params: object): boolean {
  return Object.entries(params).some(([name, value]) => value === undefined && name !== "limit" && name !== "search");
}
