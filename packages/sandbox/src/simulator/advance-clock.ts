import { z } from "zod";
import { simulation } from "./simulation.ts";
import { TEN_YEARS_MS } from "./ten-years-ms.ts";

/** Time jumps ahead, and what was due in it has happened. */
export const advanceClock = simulation({
  path: "/_sandbox/clock/advance",
  params: z.object({ ms: z.number().nonnegative().max(TEN_YEARS_MS) }),
  run: (store, { ms }) => {
    store.clock.advance(ms);
    store.agenda.settle(store.clock.now());
  },
});
