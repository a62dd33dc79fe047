import type { Device } from "../devices/device.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { NoiseThreshold } from "./noise-threshold.ts";
import { readDailyTime } from "./read-daily-time.ts";

type Given = { [Name in keyof NoiseThreshold]?: NoiseThreshold[Name] | undefined };

/** Throws the 400 for hours that are none, and for a score that only NoiseAware's sensors have. */
export function checkThreshold(device: Device, given: Given): void {
  for (const name of ["starts_daily_at", "ends_daily_at"] as const) {
    const text = given[name];
    if (text === undefined || readDailyTime(text, device.location?.time_zone ?? "UTC")) continue;
    throw invalidInput("Must be a time of day, such as 22:00:00 or 22:00:00[Europe/Lisbon]", name);
  }
  if (given.noise_threshold_nrs !== undefined && device.device_type !== "noiseaware_activity_zone") {
    throw invalidInput("Only NoiseAware sensors have a Noise Risk Score", "noise_threshold_nrs");
  }
}
