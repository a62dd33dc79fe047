/** A room, apartment or area of a property, as this product knows it; `space_key` ties it to its space in Seam. */
export interface Place {
  space_key: string;
  name: string;
  /** The floor or part of the house by which places are grouped. */
  floor: string;
  kind: string;
  occupancy: string;
  care: string;
  /** Whether somebody still has to see to it today. */
  care_due: boolean;
  notes: string[];
}

/** Somebody or something that is due at a place today: a guest, a resident, a class, a meeting. */
export interface Entry {
  id: string;
  name: string;
  about: string;
  space_key: string;
  place: string;
  /** The hour on the property's own clocks, such as "15:00". */
  time: string;
  status: "expected" | "late" | "here";
  details: [term: string, description: string][];
}

/** What the day looks like at a property, in its own words. */
export interface Report {
  headline: string;
  paragraphs: string[];
  figures: [value: string, label: string][];
}

/** Everything of a property for one day, by its own clocks. */
export interface Day {
  /** The day there, such as "2026-11-20". */
  date: string;
  entries: Entry[];
  places: Place[];
  report: Report;
  /** The places whose doors stand for the whole house. */
  main_doors: string[];
}

/** An entry as it is written down: whether it has come is known by the clock. */
export type PlannedEntry = Omit<Entry, "status" | "place">;

/** A place as it is written down: who is there follows from the entries where `occupancy` is left out. */
export type PlannedPlace = Omit<Place, "occupancy"> & { occupancy?: string };

/** What this product keeps of a property: the same every day. */
export interface PropertyRecord {
  entries: PlannedEntry[];
  places: PlannedPlace[];
  main_doors: string[];
  /** Says of an entry's place who comes. */
  awaits: (entry: PlannedEntry) => string;
  report: (entries: readonly Entry[], places: readonly Place[]) => Report;
}
