import type { Grant } from "../request/grant.ts";

/** Whether two grants let a person do the same. */
export const sameGrant = (one: Grant, other: Grant): boolean => written(one) === written(other);

const written = (grant: Grant) =>
  JSON.stringify(grant, (_key, value: unknown) =>
    value instanceof Set ? [...(value as Set<string>)].toSorted((left, right) => (left < right ? -1 : 1)) : value,
  );
