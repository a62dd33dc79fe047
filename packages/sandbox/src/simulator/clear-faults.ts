import { z } from "zod";
import { simulation } from "./simulation.ts";

/** Whatever `fail` has planned is called off. */
export const clearFaults = simulation({
  path: "/_sandbox/faults/clear",
  params: z.object({}).default({}),
  run: (store) => {
    store.faults.length = 0;
  },
});
