const format = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

/** A day such as "2026-11-20" as one says it: "Friday 20 November". */
export function longDate(date: string): string {
  return format.format(new Date(date));
}
