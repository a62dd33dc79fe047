import { z } from "zod";
import { simulation } from "./simulation.ts";

/** Time jumps ahead, and what was due in it has happened. */
export const advanceClock = simulation({
  path: "/_sandbox/clock/advance",
  params: z.object({ ms: z.number().nonnegative() }),
  run: (store, { ms }) => {
    store.clock.advance(ms);
    store.agenda.settle(store.clock.now());
  },
});
