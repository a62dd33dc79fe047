import type { TimeFrame } from "../access-codes/access-code.ts";
import type { AccessGrant } from "./access-grant.ts";

/** The times of a grant's codes: one that has begun and has no end is ongoing. */
export function frameOf({ starts_at, ends_at }: AccessGrant, at: number): TimeFrame {
  return ends_at === undefined && starts_at <= at ? { starts_at: undefined, ends_at } : { starts_at, ends_at };
}
