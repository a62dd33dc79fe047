import type { Device } from "../devices/device.ts";
import type { NoiseThreshold } from "./noise-threshold.ts";
import { readDailyTime } from "./read-daily-time.ts";
import { secondsOfDay } from "./seconds-of-day.ts";

const DAY = 86_400;

/** Whether a threshold holds at a moment, and how long until that changes; hours that begin and end at once are the whole day. */
export function hoursOf(
  threshold: NoiseThreshold,
  device: Device,
  at: number,
): { holds: boolean; changes_in_ms: number } {
  const zone = device.location?.time_zone ?? "UTC";
  const start = readDailyTime(threshold.starts_daily_at, zone);
  const end = readDailyTime(threshold.ends_daily_at, zone);
  if (!start || !end) return { holds: false, changes_in_ms: Infinity };
  const untilStart = until(start.seconds, secondsOfDay(at, start.time_zone));
  const untilEnd = until(end.seconds, secondsOfDay(at, end.time_zone));
  if (untilStart === untilEnd) return { holds: true, changes_in_ms: Infinity };
  return { holds: untilEnd < untilStart, changes_in_ms: Math.min(untilStart, untilEnd) * 1000 - (at % 1000) };
}

/** The seconds until a time of day comes next; a whole day where it is now. */
function until(seconds: number, now: number): number {
  return (seconds - now + DAY) % DAY || DAY;
}
