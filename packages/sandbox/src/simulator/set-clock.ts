import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { simulation } from "./simulation.ts";
import { TEN_YEARS_MS } from "./ten-years-ms.ts";

/** It becomes this time, and what was due by then has happened. What has happened can't be undone, so time never goes back. */
export const setClock = simulation({
  path: "/_sandbox/clock/set",
  params: z.object({ now: field.timestamp }),
  run: (store, { now }) => {
    const wanted = Date.parse(now);
    if (wanted < store.clock.now()) {
      throw invalidInput("Time can't go back: reset the sandbox or restore a snapshot instead", "now");
    }
    if (wanted - store.clock.now() > TEN_YEARS_MS) throw invalidInput("At most ten years ahead", "now");
    store.clock.set(wanted);
    store.agenda.settle(wanted);
  },
});
