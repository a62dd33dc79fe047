import { ALDER_RENTALS, HARBOR_HOTELS } from "./demo/demo-customers.ts";
import type { Seed } from "./seed.ts";

/** The customers of the demo, on the day they sign up: nothing is connected yet. */
export const emptySeed: Seed = (builder) => {
  builder.addCustomer(HARBOR_HOTELS);
  builder.addCustomer(ALDER_RENTALS);
};
