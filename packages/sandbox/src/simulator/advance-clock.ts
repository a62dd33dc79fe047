import { z } from "zod";
import { simulation } from "./simulation.ts";

const TEN_YEARS_MS = 10 * 365 * 24 * 60 * 60 * 1000;

/** Time jumps ahead, and what was due in it has happened. */
export const advanceClock = simulation({
  path: "/_sandbox/clock/advance",
  params: z.object({ ms: z.number().nonnegative().max(TEN_YEARS_MS) }),
  run: (store, { ms }) => {
    store.clock.advance(ms);
    store.agenda.settle(store.clock.now());
  },
});
