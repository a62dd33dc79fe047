import type { PlannedPlace, PropertyRecord } from "./record.ts";

const MEETINGS: [id: string, name: string, host: string, room: string, time: string, people: number, needs: string][] =
  [
    ["lease-renewal", "Lease renewal", "Aoife Brennan", "liffey", "09:30", 4, "Coffee for four"],
    ["board-review", "Board review", "Harte & Quinn", "boyne", "11:00", 9, "Lunch at one, two visitors at reception"],
    [
      "fire-drill-briefing",
      "Fire drill briefing",
      "Ciarán Doyle",
      "shannon",
      "14:00",
      14,
      "The screen and a flip chart",
    ],
    ["interviews", "Interviews", "Tidewater Software", "liffey", "15:30", 3, "Nobody passes by the glass, please"],
  ];
const ROOMS: [key: string, name: string, floor: string][] = [
  ["liffey", "Meeting room Liffey", "Floor 1"],
  ["boyne", "Meeting room Boyne", "Floor 1"],
  ["shannon", "Meeting room Shannon", "Floor 2"],
];

function place(key: string, name: string, floor: string, kind: string, more: Partial<PlannedPlace> = {}): PlannedPlace {
  const order = { care: "In order", care_due: false, notes: [] };
  return { space_key: `northgate-${key}`, name, floor, kind, ...order, ...more };
}

/** Northgate Offices: floors, meeting rooms and a car park in Dublin. */
export const northgateOffices: PropertyRecord = {
  entries: MEETINGS.map(([id, name, host, room, time, people, needs]) => ({
    id,
    name,
    about: `${host}, ${people} people`,
    space_key: `northgate-meeting-room-${room}`,
    time,
    details: [
      ["Host", host],
      ["People", String(people)],
      ["Needs", needs],
    ],
  })),
  places: [
    place("reception", "Reception", "Ground floor", "Manned 08:00 to 18:00", { occupancy: "Open" }),
    ...ROOMS.map(([key, name, floor]) => place(`meeting-room-${key}`, name, floor, "By booking")),
    ...[1, 2].flatMap((floor) =>
      ["east", "west"].map((side) =>
        place(`floor-${floor}-${side}`, `Floor ${floor} ${side}`, `Floor ${floor}`, "Offices", {
          occupancy: floor === 2 && side === "west" ? "To let" : "Let",
        }),
      ),
    ),
    place("server-room", "Server room", "Basement", "Two names on the list", {
      occupancy: "Locked away",
      notes: ["Nobody goes in alone. The list hangs at reception."],
    }),
    place("car-park", "Car park", "Basement", "Thirty bays", {
      occupancy: "19 of 30 taken",
      care: "To sweep",
      care_due: true,
    }),
  ],
  main_doors: ["northgate-reception", "northgate-car-park"],
  awaits: ({ name, time }) => `${name} at ${time}`,
  report: (entries, places) => ({
    headline: "A fire drill at three, everybody out",
    paragraphs: [
      "All doors are let go for the drill and stay so for ten minutes. Security walks the floors before they are locked again.",
      "Floor 2 west is shown to a new tenant at noon: reception has the keys.",
    ],
    figures: [
      [String(entries.length), "meetings"],
      [String(places.filter(({ occupancy }) => occupancy === "Let").length), "wings let"],
      [String(places.filter(({ occupancy }) => occupancy === "To let").length), "to let"],
    ],
  }),
};
