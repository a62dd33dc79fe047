import { z } from "zod";
import { simulation } from "./simulation.ts";

/** Time goes on from where it stood still. */
export const unfreezeClock = simulation({
  path: "/_sandbox/clock/unfreeze",
  params: z.object({}).default({}),
  run: (store) => store.clock.freeze(false),
});
