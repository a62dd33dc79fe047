import { invalidInput } from "../http/invalid-input.ts";
import type { TimeFrame } from "./access-code.ts";

/** Reads the times that were asked for a code, or refuses those that no code can have. */
export function readFrame(
  { starts_at, ends_at }: { starts_at?: string | undefined; ends_at?: string | undefined },
  now: number,
): TimeFrame {
  if (ends_at === undefined && starts_at === undefined) return { starts_at: undefined, ends_at: undefined };
  if (ends_at === undefined) throw invalidInput("A code with a beginning needs an end: give ends_at too", "ends_at");
  const frame = { starts_at: starts_at === undefined ? now : Date.parse(starts_at), ends_at: Date.parse(ends_at) };
  if (frame.ends_at <= now) throw invalidInput("Must be in the future", "ends_at");
  if (frame.ends_at <= frame.starts_at) throw invalidInput("Must be after starts_at", "ends_at");
  return frame;
}
