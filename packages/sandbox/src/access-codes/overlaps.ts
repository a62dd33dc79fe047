import type { TimeFrame } from "./access-code.ts";

/** Whether two codes work at any common moment. */
export function overlaps(one: TimeFrame, other: TimeFrame): boolean {
  return (
    (one.starts_at ?? -Infinity) < (other.ends_at ?? Infinity) &&
    (other.starts_at ?? -Infinity) < (one.ends_at ?? Infinity)
  );
}
