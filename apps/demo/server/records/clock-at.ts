/** What the clocks and calendars of a place show. */
export interface LocalClock {
  /** Such as "2026-11-20". */
  date: string;
  /** Such as "09:05". */
  time: string;
}

/** Reads the clock of a time zone (IANA) at an instant. */
export function clockAt(timeZone: string, now: Date): LocalClock {
  // Sweden writes dates as ISO does.
  const date = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(now);
  const time = new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" }).format(now);
  return { date, time };
}
