import type { LocalClock } from "./clock-at.ts";
import type { Day, Entry, PropertyRecord } from "./record.ts";

/** What a property's records say of today: the plan, and who has come by now. `come` holds the ids of the entries ticked off by hand. */
export function dayOf(record: PropertyRecord, { date, time }: LocalClock, come: ReadonlySet<string>): Day {
  const names = new Map(record.places.map((place) => [place.space_key, place.name]));
  const entries = record.entries
    .map((entry, index): Entry => ({
      ...entry,
      place: names.get(entry.space_key) ?? entry.space_key,
      // Of those whose hour is past, every third is late.
      status: come.has(entry.id) ? "here" : entry.time > time ? "expected" : index % 3 === 0 ? "late" : "here",
    }))
    .toSorted((left, right) => left.time.localeCompare(right.time) || left.name.localeCompare(right.name));
  const places = record.places.map((place) => {
    const next =
      entries.find(({ space_key, status }) => space_key === place.space_key && status !== "here") ??
      entries.find(({ space_key }) => space_key === place.space_key);
    const awaited = next && (next.status === "here" ? next.name : record.awaits(next));
    return { ...place, occupancy: place.occupancy ?? awaited ?? "Free" };
  });
  return { date, entries, places, report: record.report(entries, places), main_doors: record.main_doors };
}
