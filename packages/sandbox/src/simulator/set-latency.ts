import { z } from "zod";
import { simulation } from "./simulation.ts";

/** Every answer of Seam's routes takes this much longer, until it is set to 0. */
export const setLatency = simulation({
  path: "/_sandbox/latency/set",
  params: z.object({ delay_ms: z.number().nonnegative().max(600_000) }),
  run: (store, { delay_ms }) => {
    store.latency_ms = delay_ms;
  },
});
