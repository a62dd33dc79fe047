import type { Seed } from "../seed.ts";
import { plantAlderRentals } from "./alder-rentals.ts";
import { plantHarborHotels } from "./harbor-hotels.ts";
import { plantMapleCourt } from "./maple-court.ts";
import { plantNorthgateOffices } from "./northgate-offices.ts";
import { plantPulseGym } from "./pulse-gym.ts";

/** Five customers, one per kind of business, with the troubles of a normal day. A new one goes last, since events are numbered as they come. */
export const demoSeed: Seed = (builder) => {
  plantHarborHotels(builder);
  plantAlderRentals(builder);
  plantMapleCourt(builder);
  plantPulseGym(builder);
  plantNorthgateOffices(builder);
};
