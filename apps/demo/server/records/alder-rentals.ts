import type { PropertyRecord } from "./record.ts";

const APARTMENTS: [name: string, kind: string, care: string, occupancy?: string][] = [
  ["Rua das Flores 14, 1º", "Two bedrooms, sleeps four", "Clean"],
  ["Rua das Flores 14, 2º", "Two bedrooms, sleeps five", "To clean", "Leaves today, 11:00"],
  ["Alfama Studio", "Studio, sleeps two", "Clean"],
  ["Graça Loft", "Loft, sleeps three", "Clean", "In house, 3 nights left"],
  ["Belém Garden Flat", "One bedroom and a garden", "To clean"],
];

/** Alder Rentals: five apartments in Lisbon, let by the night. */
export const alderRentals: PropertyRecord = {
  entries: [
    {
      id: "lucia-romero",
      name: "Lucía Romero",
      about: "2 guests, 4 nights",
      space_key: "alder-apartment-3",
      time: "15:00",
      details: [
        ["Booked through", "Her own site, AR-2291"],
        ["Telephone", "+34 600 000 229"],
        ["Wishes", "Asks where to leave the bicycles"],
      ],
    },
    {
      id: "ben-hartley",
      name: "Ben Hartley",
      about: "4 guests, 7 nights",
      space_key: "alder-apartment-1",
      time: "16:00",
      details: [
        ["Booked through", "Agency, AR-2294"],
        ["Telephone", "+44 7700 900229"],
        ["Wishes", "A high chair"],
      ],
    },
    {
      id: "anouk-meyer",
      name: "Anouk Meyer",
      about: "2 guests, 3 nights",
      space_key: "alder-apartment-5",
      time: "20:30",
      details: [
        ["Booked through", "Her own site, AR-2297"],
        ["Telephone", "+33 6 00 00 22 97"],
        ["Wishes", "Comes after dark, needs the garden light"],
      ],
    },
  ],
  places: APARTMENTS.map(([name, kind, care, occupancy], index) => ({
    space_key: `alder-apartment-${index + 1}`,
    name,
    floor: index < 2 ? "Chiado" : ["Alfama", "Graça", "Belém"][index - 2]!,
    kind,
    ...(occupancy !== undefined && { occupancy }),
    care,
    care_due: care === "To clean",
    notes: index === 3 ? ["The boiler needs a push after a power cut."] : [],
  })),
  main_doors: ["alder-apartment-3", "alder-apartment-4"],
  awaits: ({ name, time }) => `${name} comes at ${time}`,
  report: (entries, places) => ({
    headline: "Three check-ins, two flats to turn around",
    paragraphs: [
      "The cleaners start in Rua das Flores at half past eleven and go on to Belém. Both should be ready by three.",
      "The tram does not climb to Graça this week. Guests there have been sent the way on foot.",
    ],
    figures: [
      [String(entries.length), "check-ins"],
      [String(places.filter(({ occupancy }) => occupancy.startsWith("Leaves")).length), "check-outs"],
      [String(places.filter(({ care_due }) => care_due).length), "to clean"],
    ],
  }),
};
