import type { Device } from "../devices/device.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { TimeFrame } from "./access-code.ts";
import { type TimeProblem, timeProblem } from "./time-problem.ts";

const MESSAGES: Record<TimeProblem, string> = {
  duration_exceeds_max: "This device takes no codes that are good for so long",
  ongoing_not_supported: "This device takes no codes without an end",
  times_do_not_match_slots:
    "This device takes no codes for this time: see its online_time_frame_options and code_constraints",
};

/** Refuses times of a code that a device does not take. */
export function checkTimes(device: Device, frame: TimeFrame, now: number): void {
  const problem = timeProblem(device, frame, now);
  if (!problem) return;
  throw invalidInput(MESSAGES[problem], problem === "times_do_not_match_slots" ? "starts_at" : "ends_at");
}
