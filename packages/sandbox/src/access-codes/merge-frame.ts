import { toIso } from "../store/to-iso.ts";
import type { TimeFrame } from "./access-code.ts";
import { readFrame } from "./read-frame.ts";

/** Reads new times for a code that has some; what is not named stays. */
export function mergeFrame(
  before: TimeFrame,
  { starts_at, ends_at }: { starts_at?: string | undefined; ends_at?: string | undefined },
  now: number,
): TimeFrame {
  return readFrame({ starts_at: starts_at ?? known(before.starts_at), ends_at: ends_at ?? known(before.ends_at) }, now);
}

function known(time: number | undefined): string | undefined {
  return time === undefined ? undefined : toIso(time);
}
