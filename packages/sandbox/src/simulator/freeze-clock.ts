import { z } from "zod";
import { simulation } from "./simulation.ts";

/** Time stands still from now on, until `unfreezeClock`; it can still be moved. */
export const freezeClock = simulation({
  path: "/_sandbox/clock/freeze",
  params: z.object({}).default({}),
  run: (store) => store.clock.freeze(true),
});
