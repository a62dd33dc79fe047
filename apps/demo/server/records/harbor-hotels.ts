import type { PlannedEntry, PlannedPlace, PropertyRecord } from "./record.ts";

const GUESTS: [name: string, room: number, time: string, nights: number, guests: number, wish: string][] = [
  ["Ana Moreira", 203, "15:00", 2, 2, "A quiet room, extra pillows"],
  ["Jonas Lind", 204, "15:00", 4, 1, "Late check-out on the last day"],
  ["Mei Tan", 118, "14:30", 1, 1, "Arrives by train from Porto"],
  ["Omar Bensalem", 302, "16:30", 3, 2, "A cot for a baby of eight months"],
  ["Clara Fontaine", 501, "17:00", 5, 2, "Airport transfer, two suitcases"],
  ["Samuel Okafor", 107, "18:00", 2, 1, "Invoice to Okafor & Sons"],
  ["Elif Demir", 205, "19:15", 1, 2, "Vegetarian breakfast"],
  ["Piotr Nowak", 304, "21:00", 2, 2, "Comes late, has written"],
  ["Hana Suzuki", 310, "10:30", 6, 1, "Early check-in agreed"],
];
const FLOORS: [first: number, last: number][] = [
  [101, 118],
  [201, 212],
  [301, 310],
  [401, 406],
  [501, 506],
];
const CARE = ["Clean", "Clean", "To clean", "Inspected", "Clean", "To clean", "Clean"];
const COMMON: [name: string, floor: string, kind: string][] = [
  ["Lobby", "Ground floor", "Reception, open all night"],
  ["Gym entrance", "Ground floor", "Guests, 06:00 to 22:00"],
  ["Pool gate", "Ground floor", "Guests, 08:00 to 20:00"],
  ["Spa", "Ground floor", "By appointment"],
  ["Conference room", "Ground floor", "Seats forty"],
  ["Staff office", "Ground floor", "Staff"],
  ["Laundry", "Basement", "Staff"],
  ["Wine cellar", "Basement", "Kitchen and bar"],
  ["Garage gate", "Basement", "Twelve bays"],
  ["Roof terrace", "Roof", "Bar from 17:00"],
];

const roomName = (number: number) => `${number > 500 ? "Suite" : "Room"} ${number}`;
const roomKey = (number: number) => `harbor-${number > 500 ? "suite" : "room"}-${number}`;
const idOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");

function room(number: number): PlannedPlace {
  const care = CARE[(number * 5) % CARE.length]!;
  const nights = number % 4;
  return {
    space_key: roomKey(number),
    name: roomName(number),
    floor: `Floor ${Math.floor(number / 100)}`,
    kind: number > 500 ? "Suite with a river view" : number % 3 === 0 ? "Twin" : "Double",
    ...(!GUESTS.some(([, taken]) => taken === number) && {
      occupancy: nights === 0 ? "Vacant" : nights === 1 ? "Leaves today, 11:00" : `In house, ${nights} nights left`,
    }),
    care,
    care_due: care === "To clean",
    notes: number % 7 === 0 ? ["The safe was reset on Monday."] : [],
  };
}

/** Harbor Hotels: a house of 52 rooms over the river in Lisbon. */
export const harborHotels: PropertyRecord = {
  entries: GUESTS.map(([name, number, time, nights, guests, wish]): PlannedEntry => ({
    id: idOf(name),
    name,
    about: `${guests === 1 ? "1 guest" : `${guests} guests`}, ${nights === 1 ? "1 night" : `${nights} nights`}`,
    space_key: roomKey(number),
    time,
    details: [
      ["Booking", `HH-${4000 + number}`],
      ["Telephone", `+351 900 000 ${number}`],
      ["Wishes", wish],
    ],
  })),
  places: [
    ...FLOORS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => room(first + index))),
    ...COMMON.map(([name, floor, kind]): PlannedPlace => ({
      space_key: `harbor-${idOf(name)}`,
      name,
      floor,
      kind,
      occupancy: "Common area",
      care: name === "Spa" ? "To clean" : "Clean",
      care_due: name === "Spa",
      notes: name === "Wine cellar" ? ["The bolt sticks in damp weather: the locksmith comes on Thursday."] : [],
    })),
  ],
  main_doors: ["harbor-garage-gate", "harbor-gym-entrance"],
  awaits: ({ name, time }) => `${name} comes at ${time}`,
  report: (entries, places) => ({
    headline: "A full house by tonight",
    paragraphs: [
      "The conference room is taken from nine to five by the port authority. Breakfast for them is on the terrace if the weather holds.",
      "The river ferry does not run this evening. Guests from Barreiro will come late and by taxi: leave the garage open to them.",
    ],
    figures: [
      [String(entries.length), "arrivals"],
      [String(places.filter(({ occupancy }) => occupancy.startsWith("Leaves")).length), "departures"],
      [String(places.filter(({ occupancy }) => occupancy.startsWith("In house")).length), "rooms in house"],
      [String(places.filter(({ care_due }) => care_due).length), "to clean"],
    ],
  }),
};
