import type { PlannedPlace, PropertyRecord } from "./record.ts";

const UNITS = [1, 2, 3, 4, 5, 6].flatMap((floor) => ["a", "b", "c", "d"].map((letter) => ({ floor, letter })));
const VACANT = new Set(["2b", "5c"]);
const INCOMING = new Set(["1a", "3c", "6d"]);
const COMMON: [key: string, name: string, floor: string, kind: string][] = [
  ["main-entrance", "Main entrance", "Ground floor", "Residents and post"],
  ["bike-room", "Bike room", "Ground floor", "Residents"],
  ["parcel-room", "Parcel room", "Ground floor", "Residents and couriers"],
  ["laundry-room", "Laundry room", "Basement", "Residents, 07:00 to 21:00"],
  ["garage", "Garage", "Basement", "Eighteen bays"],
  ["roof-garden", "Roof garden", "Roof", "Residents until 22:00"],
];

function unit(floor: number, letter: string): PlannedPlace {
  const number = `${floor}${letter}`;
  const handover = INCOMING.has(number) || VACANT.has(number);
  return {
    space_key: `maple-unit-${number}`,
    name: `Unit ${number.toUpperCase()}`,
    floor: `Floor ${floor}`,
    kind: letter === "a" || letter === "d" ? "Three rooms, balcony" : "Two rooms",
    ...(!INCOMING.has(number) && { occupancy: VACANT.has(number) ? "To let" : "Let" }),
    care: handover ? "To hand over" : "In order",
    care_due: handover,
    notes: number === "4b" ? ["The resident is away until the 30th; a neighbour waters the plants."] : [],
  };
}

/** Maple Court: 24 flats under one roof in Berlin. */
export const mapleCourt: PropertyRecord = {
  entries: [
    {
      id: "jana-vogel",
      name: "Jana Vogel",
      about: "New resident, lease of two years",
      space_key: "maple-unit-1a",
      time: "10:00",
      details: [
        ["Lease", "MC-1A-07"],
        ["Keys", "Two, and one for the letter box"],
        ["With her", "A removal van in the yard until noon"],
      ],
    },
    {
      id: "family-aydin",
      name: "The Aydın family",
      about: "New residents, lease without end",
      space_key: "maple-unit-3c",
      time: "13:00",
      details: [
        ["Lease", "MC-3C-04"],
        ["Keys", "Four, and a bay in the garage"],
        ["With them", "The lift is padded until four"],
      ],
    },
    {
      id: "henrik-brandt",
      name: "Henrik Brandt",
      about: "Sublet for six months",
      space_key: "maple-unit-6d",
      time: "17:30",
      details: [
        ["Lease", "MC-6D-02"],
        ["Keys", "One"],
        ["With him", "Comes after work, asks for the bike room"],
      ],
    },
  ],
  places: [
    ...UNITS.map(({ floor, letter }) => unit(floor, letter)),
    ...COMMON.map(([key, name, floor, kind]): PlannedPlace => ({
      space_key: `maple-${key}`,
      name,
      floor,
      kind,
      occupancy: "Common area",
      care: key === "bike-room" ? "To sweep" : "In order",
      care_due: key === "bike-room",
      notes:
        key === "parcel-room" ? ["Couriers ring at the main entrance: the parcel room opens with the same code."] : [],
    })),
  ],
  main_doors: ["maple-main-entrance", "maple-garage"],
  awaits: ({ name, time }) => `${name}, keys at ${time}`,
  report: (entries, places) => ({
    headline: "Three households move in",
    paragraphs: [
      "The yard is kept free for removal vans until four. The lift carries furniture first, residents were told by notice.",
      "The chimney sweep comes tomorrow at eight and needs the roof garden open.",
    ],
    figures: [
      [String(entries.length), "move-ins"],
      [String(places.filter(({ occupancy }) => occupancy === "Let").length), "units let"],
      [String(places.filter(({ occupancy }) => occupancy === "To let").length), "to let"],
    ],
  }),
};
