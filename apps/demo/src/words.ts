import type { Vertical } from "../server/people.ts";
import type { Entry } from "../server/records/record.ts";

/** What things are called in one kind of business. */
export interface Words {
  arrivals: string;
  rooms: string;
  room: string;
  building: string;
  /** The name of the dialog about one entry. */
  entry: (name: string) => string;
  status: Record<Entry["status"], string>;
  /** The button that ticks an entry off. */
  tick: string;
  nobody: string;
}

const guests = { expected: "Expected", late: "Late", here: "Checked in" };
const hours = { expected: "Later", late: "Not begun", here: "Begun" };

const words: Record<Vertical, Words> = {
  hospitality: {
    arrivals: "Arrivals",
    rooms: "Rooms",
    room: "Room",
    building: "Building",
    entry: (name) => `Arrival of ${name}`,
    status: guests,
    tick: "Check in",
    nobody: "Nobody arrives today.",
  },
  short_term_rental: {
    arrivals: "Check-ins",
    rooms: "Apartments",
    room: "Apartment",
    building: "Houses",
    entry: (name) => `Check-in of ${name}`,
    status: guests,
    tick: "Check in",
    nobody: "Nobody checks in today.",
  },
  multi_family: {
    arrivals: "Move-ins",
    rooms: "Units",
    room: "Unit",
    building: "Building",
    entry: (name) => `Move-in of ${name}`,
    status: { expected: "Expected", late: "Late", here: "Has the keys" },
    tick: "Keys are given",
    nobody: "Nobody moves in today.",
  },
  gym_management: {
    arrivals: "Classes",
    rooms: "Spaces",
    room: "Space",
    building: "Building",
    entry: (name) => `Class: ${name}`,
    status: hours,
    tick: "Has begun",
    nobody: "There are no classes today.",
  },
  neutral: {
    arrivals: "Meetings",
    rooms: "Rooms",
    room: "Room",
    building: "Building",
    entry: (name) => `Meeting: ${name}`,
    status: hours,
    tick: "Has begun",
    nobody: "There are no meetings today.",
  },
};

/** The words of a property's business. */
export function wordsOf(vertical: Vertical | undefined): Words {
  return words[vertical ?? "neutral"];
}
