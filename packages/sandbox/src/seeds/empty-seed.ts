import { DEMO } from "./demo/demo.ts";
import type { Seed } from "./seed.ts";

/** The customers of the demo, on the day they sign up: nothing is connected yet. */
export const emptySeed: Seed = (builder) => {
  for (const customer of DEMO.customers) builder.addCustomer(customer);
};
