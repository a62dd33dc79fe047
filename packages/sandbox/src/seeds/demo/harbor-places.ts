import type { NewDevice } from "../seed-builder.ts";

/** A room or common area of the hotel and what hangs on its doors and walls. */
export interface Place {
  name: string;
  space_key: string;
  floor: string;
  lock?: { name: string; account: "salto" | "yale" | "ttlock"; product: NewDevice["product"] };
  climate?: string;
  noise?: string;
}

const YALE_ROOMS = new Set([107, 108, 109, 110, 111, 112, 401, 402, 403, 404, 405, 406]);
const CLIMATE_ROOMS = new Set([201, 202, 203, 204, 205, 206, 207, 208]);
const NOISE_ROOMS = new Set([204, 310, 501]);
const FLOORS: [first: number, last: number][] = [
  [101, 118],
  [201, 212],
  [301, 310],
  [401, 406],
  [501, 506],
];

function room(number: number): Place {
  const isSuite = number > 500;
  const name = `${isSuite ? "Suite" : "Room"} ${number}`;
  const isYale = YALE_ROOMS.has(number);
  const salto = isSuite ? "salto_neo_cylinder" : "salto_xs4_one";
  return {
    name,
    space_key: `harbor-${isSuite ? "suite" : "room"}-${number}`,
    floor: `Floor ${Math.floor(number / 100)}`,
    lock: {
      name: `${name} door`,
      account: isYale ? "yale" : "salto",
      product: isYale ? "yale_assure_lock_2" : salto,
    },
    ...((isSuite || CLIMATE_ROOMS.has(number)) && { climate: `${name} climate` }),
    ...(NOISE_ROOMS.has(number) && { noise: `${name} noise` }),
  };
}

function common(name: string, floor: string, fittings: Pick<Place, "climate" | "noise">, lock?: Place["lock"]): Place {
  const space_key = `harbor-${name.toLowerCase().replaceAll(" ", "-")}`;
  return { name, space_key, floor, ...fittings, ...(lock && { lock }) };
}

const salto = (name: string): Place["lock"] => ({ name, account: "salto", product: "salto_neo_cylinder" });
const ttlock = (name: string): Place["lock"] => ({ name, account: "ttlock", product: "ttlock_lever" });

/** Every place of Harbor Hotels, in the order of a walk through the house. */
export const harborPlaces: readonly Place[] = [
  common("Lobby", "Ground floor", { climate: "Lobby climate" }),
  common("Gym entrance", "Ground floor", { climate: "Gym climate" }, salto("Gym entrance")),
  common("Pool gate", "Ground floor", { noise: "Pool noise" }, ttlock("Pool gate")),
  common("Spa", "Ground floor", { climate: "Spa climate" }, salto("Spa door")),
  common("Conference room", "Ground floor", { climate: "Conference room climate" }, salto("Conference room door")),
  common("Staff office", "Ground floor", {}, ttlock("Staff office door")),
  common("Laundry", "Basement", {}, ttlock("Laundry door")),
  common("Wine cellar", "Basement", {}, ttlock("Wine cellar door")),
  common("Garage gate", "Basement", {}, ttlock("Garage gate")),
  ...FLOORS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => room(first + index))),
  common("Roof terrace", "Roof", { noise: "Roof terrace noise" }, ttlock("Roof terrace door")),
];
