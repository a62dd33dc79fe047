import { invalidInput } from "../http/invalid-input.ts";

/** Reads when a grant is to be good, or refuses times that no grant can have; what has begun may stay as it was. */
export function readTimes(
  asked: { starts_at?: string | undefined; ends_at?: string | null | undefined },
  now: number,
  before: { starts_at: number; ends_at: number | undefined } = { starts_at: now, ends_at: undefined },
): { starts_at: number; ends_at: number | undefined } {
  const starts_at = asked.starts_at === undefined ? before.starts_at : Date.parse(asked.starts_at);
  const told = typeof asked.ends_at === "string" ? Date.parse(asked.ends_at) : undefined;
  const ends_at = asked.ends_at === undefined ? before.ends_at : told;
  if (told !== undefined && told <= now) throw invalidInput("Must be in the future", "ends_at");
  if (ends_at !== undefined && ends_at <= starts_at) throw invalidInput("Must be after starts_at", "ends_at");
  return { starts_at, ends_at };
}
