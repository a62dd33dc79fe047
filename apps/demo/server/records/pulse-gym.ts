import type { PropertyRecord } from "./record.ts";

const CLASSES: [id: string, name: string, coach: string, space: string, time: string, booked: number, of: number][] = [
  ["early-spinning", "Early spinning", "Daan Visser", "spinning-room", "06:45", 18, 20],
  ["morning-flow", "Morning flow", "Yara Bakker", "studio-1", "09:00", 11, 16],
  ["strong-backs", "Strong backs", "Milan de Groot", "studio-2", "11:30", 8, 12],
  ["lunch-lift", "Lunch lift", "Daan Visser", "weights-floor", "12:30", 9, 10],
  ["evening-spinning", "Evening spinning", "Noa Smit", "spinning-room", "18:30", 20, 20],
  ["slow-evening", "Slow evening", "Yara Bakker", "studio-1", "20:00", 13, 16],
];
const SPACES: [key: string, name: string, floor: string, kind: string, care: string, note?: string][] = [
  ["front-entrance", "Front entrance", "Ground floor", "Members, 06:00 to 23:00", "In order"],
  ["weights-floor", "Weights floor", "Ground floor", "Forty stations, no door of its own", "In order"],
  ["studio-1", "Studio 1", "Ground floor", "Sixteen mats", "In order"],
  ["studio-2", "Studio 2", "Ground floor", "Twelve mats", "To clean"],
  ["spinning-room", "Spinning room", "Ground floor", "Twenty bicycles", "In order"],
  ["sauna", "Sauna", "Floor 1", "Members, from 10:00", "To clean", "The stove takes forty minutes to heat."],
  ["womens-changing-room", "Women’s changing room", "Floor 1", "Sixty lockers", "To clean"],
  ["mens-changing-room", "Men’s changing room", "Floor 1", "Sixty lockers", "In order"],
  ["staff-room", "Staff room", "Floor 1", "Staff", "In order"],
  [
    "back-door",
    "Back door",
    "Floor 1",
    "Deliveries, up the ramp",
    "In order",
    "The bell is broken: drivers telephone.",
  ],
];

/** Pulse Gym: classes, weights and a sauna in Rotterdam. */
export const pulseGym: PropertyRecord = {
  entries: CLASSES.map(([id, name, coach, space, time, booked, of]) => ({
    id,
    name,
    about: `With ${coach}, ${booked} of ${of} places`,
    space_key: `pulse-${space}`,
    time,
    details: [
      ["Coach", coach],
      ["Booked", `${booked} of ${of}`],
      ["Waiting", booked === of ? "3 members" : "Nobody"],
    ],
  })),
  places: SPACES.map(([key, name, floor, kind, care, note]) => ({
    space_key: `pulse-${key}`,
    name,
    floor,
    kind,
    ...(!CLASSES.some(([, , , space]) => space === key) && { occupancy: "Open" }),
    care,
    care_due: care === "To clean",
    notes: note === undefined ? [] : [note],
  })),
  main_doors: ["pulse-front-entrance", "pulse-back-door"],
  awaits: ({ name, time }) => `${name} at ${time}`,
  report: (entries, places) => ({
    headline: "Six classes, one with a waiting list",
    paragraphs: [
      "Evening spinning is full and three members wait. Whoever has not come by twenty past six loses the bicycle.",
      "The water is off from two to three for the new showers. The sauna stays shut until four.",
    ],
    figures: [
      [String(entries.length), "classes"],
      [String(CLASSES.reduce((sum, [, , , , , booked]) => sum + booked, 0)), "places booked"],
      [String(places.filter(({ care_due }) => care_due).length), "to clean"],
    ],
  }),
};
