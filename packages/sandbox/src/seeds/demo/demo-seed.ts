import type { Seed } from "../seed.ts";
import { plantAlderRentals } from "./alder-rentals.ts";
import { plantHarborHotels } from "./harbor-hotels.ts";

/** A hotel in Lisbon with the troubles of a normal day, and a second customer beside it. */
export const demoSeed: Seed = (builder) => {
  plantHarborHotels(builder);
  plantAlderRentals(builder);
};
