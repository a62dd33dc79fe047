import { alderRentals } from "./alder-rentals.ts";
import { harborHotels } from "./harbor-hotels.ts";
import { mapleCourt } from "./maple-court.ts";
import { northgateOffices } from "./northgate-offices.ts";
import { pulseGym } from "./pulse-gym.ts";
import type { PropertyRecord } from "./record.ts";

/** This product's own records, by customer key. */
export const records: ReadonlyMap<string, PropertyRecord> = new Map([
  ["harbor-hotels", harborHotels],
  ["alder-rentals", alderRentals],
  ["maple-court", mapleCourt],
  ["pulse-gym", pulseGym],
  ["northgate-offices", northgateOffices],
]);
