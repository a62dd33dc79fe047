import { secondsOfDay } from "./seconds-of-day.ts";

const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:\[([^\]]+)\])?$/;

/** Reads a time of day, in its own zone or else the device's; `undefined` for what is none. */
export function readDailyTime(text: string, device_zone: string): { seconds: number; time_zone: string } | undefined {
  const [, hours, minutes, seconds = 0, time_zone = device_zone] = TIME.exec(text) ?? [];
  try {
    if (hours !== undefined) {
      secondsOfDay(0, time_zone);
      return { seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), time_zone };
    }
    const at = text.includes("T") ? Date.parse(text) : Number.NaN;
    return Number.isNaN(at) ? undefined : { seconds: secondsOfDay(at, device_zone), time_zone: device_zone };
  } catch {
    return undefined;
  }
}
