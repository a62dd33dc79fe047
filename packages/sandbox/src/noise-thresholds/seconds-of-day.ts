const DAY = 86_400;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How many seconds of the day have passed in a time zone; throws a RangeError for a zone that does not exist. */
export function secondsOfDay(at: number, time_zone: string): number {
  const known = formats.get(time_zone);
  const format =
    known ?? new Intl.DateTimeFormat("en-US", { timeZone: time_zone, timeStyle: "medium", hourCycle: "h23" });
  if (!known) formats.set(time_zone, format);
  const [hours = 0, minutes = 0, seconds = 0] = format.format(at).split(":").map(Number);
  return (hours * 3600 + minutes * 60 + seconds) % DAY;
}
