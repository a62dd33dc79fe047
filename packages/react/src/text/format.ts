/** Numbers, times and temperatures as the locale writes them. */
export interface Format {
  number: (value: number) => string;
  /** A share from 0 to 1. */
  percent: (share: number) => string;
  /** A temperature in the unit that the locale's region uses. */
  temperature: (celsius: number) => string;
  /** A time of day; with the day where it was not today. */
  time: (at: number) => string;
  /** A time of day that comes as `HH:mm` or `HH:mm:ss`; as it came where it is neither. */
  clock: (time: string) => string;
  /** A day with its year. */
  date: (at: number) => string;
  /** Orders names as people expect: "Room 2" before "Room 10". */
  compare: (left: string, right: string) => number;
}

/** The regions that measure in Fahrenheit; a locale without a region gets Celsius. */
const FAHRENHEIT = new Set(["US", "BS", "BZ", "KY", "PW", "FM", "MH", "LR"]);

/** Formatters for one locale (BCP 47). */
export function createFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const fahrenheit = FAHRENHEIT.has(new Intl.Locale(locale).region ?? "");
  const temperature = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: fahrenheit ? "fahrenheit" : "celsius",
    maximumFractionDigits: fahrenheit ? 0 : 1,
  });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });
  const day = new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short" });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    temperature: (celsius) => temperature.format(fahrenheit ? celsius * 1.8 + 32 : celsius),
    time: (at) => (isToday(at) ? time.format(at) : `${day.format(at)}, ${time.format(at)}`),
    clock: (text) => {
      const at = Date.parse(`1970-01-01T${text}Z`);
      return Number.isNaN(at) ? text : clock.format(at);
    },
    date: (at) => date.format(at),
    compare: (left, right) => collator.compare(left, right),
  };
}

function isToday(at: number): boolean {
  return new Date(at).toDateString() === new Date().toDateString();
}
