import { z } from "zod";
import type { Device } from "../devices/device.ts";
import { secondsOfDay } from "../noise-thresholds/seconds-of-day.ts";
import type { TimeFrame } from "./access-code.ts";
import { codeRules } from "./code-rules.ts";
import { readDuration } from "./read-duration.ts";

/** Why a device can't have a code for a time, by Seam's name for it. */
export type TimeProblem = "duration_exceeds_max" | "times_do_not_match_slots" | "ongoing_not_supported";

const option = z.object({
  min_duration: z.string().optional(),
  max_duration: z.string().optional(),
  matching_start_end_time: z.boolean().optional(),
  time_pairs: z.array(z.object({ start_time: z.string(), end_time: z.string() })).optional(),
  time_zone: z.string().optional(),
});
type Option = z.output<typeof option>;

/** Says why a device can't have a code for this time, if that begins at `at` where it does not say when; `undefined` when it can. */
export function timeProblem(device: Device, frame: TimeFrame, at: number): TimeProblem | undefined {
  const starts_at = frame.starts_at ?? at;
  if (codeRules(device).constraints.has("start_date_in_future") && starts_at <= at) return "times_do_not_match_slots";
  const options = z.array(option).safeParse(device.properties["online_time_frame_options"]).data;
  if (!options) return undefined;
  const { ends_at } = frame;
  if (ends_at === undefined) {
    const isOpen = ({ max_duration, matching_start_end_time, time_pairs }: Option): boolean =>
      max_duration === undefined && !matching_start_end_time && !time_pairs;
    return options.some(isOpen) ? undefined : "ongoing_not_supported";
  }
  const length = ends_at - starts_at;
  const lasting = options.filter(
    ({ min_duration, max_duration }) =>
      (readDuration(min_duration) ?? 0) <= length && length <= (readDuration(max_duration) ?? Infinity),
  );
  if (lasting.some((each) => fits(each, { starts_at, ends_at }))) return undefined;
  const isLong = options.every(({ max_duration }) => length > (readDuration(max_duration) ?? Infinity));
  return isLong ? "duration_exceeds_max" : "times_do_not_match_slots";
}

function fits(
  { matching_start_end_time, time_pairs, time_zone = "UTC" }: Option,
  { starts_at, ends_at }: { starts_at: number; ends_at: number },
): boolean {
  const [start, end] = [clock(starts_at, time_zone), clock(ends_at, time_zone)];
  if (matching_start_end_time && start !== end) return false;
  return time_pairs?.some(({ start_time, end_time }) => start === start_time && end === end_time) ?? true;
}

/** The time of day, as `HH:MM`; a zone that does not exist is taken for UTC. */
function clock(at: number, time_zone: string): string {
  const seconds = secondsOf(at, time_zone);
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, "0");
}

function secondsOf(at: number, time_zone: string): number {
  try {
    return secondsOfDay(at, time_zone);
  } catch {
    return secondsOfDay(at, "UTC");
  }
}
