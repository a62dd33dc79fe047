import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { parseParams } from "../http/parse-params.ts";
import { simulation } from "./simulation.ts";
import { simulations } from "./simulations.ts";
import { TEN_YEARS_MS } from "./ten-years-ms.ts";

/** What moves time itself can't wait for a time. */
const AT_ONCE = ["advanceClock", "freezeClock", "setClock", "unfreezeClock"] as const;
type Later = Exclude<keyof typeof simulations, (typeof AT_ONCE)[number]>;
const names = Object.keys(simulations).filter((name) => !AT_ONCE.some((other) => other === name)) as Later[];

/** Lets another simulation happen later, at a time or after some milliseconds. What it names may be gone by then: it is passed over then. */
export const schedule = simulation({
  path: "/_sandbox/schedule",
  params: z.object({
    simulation: z.enum(names),
    params: z.record(z.string(), z.json()).default({}),
    at: field.timestamp.optional(),
    in_ms: z.number().nonnegative().max(TEN_YEARS_MS).optional(),
  }),
  run: (store, { simulation: name, params, at, in_ms }) => {
    if ((at === undefined) === (in_ms === undefined)) throw invalidInput("Must specify either at or in_ms", "at");
    const now = store.clock.now();
    const due = at === undefined ? now + (in_ms ?? 0) : Date.parse(at);
    if (due < now) throw invalidInput("This time is over", "at");
    parseParams(simulations[name].params, params);
    store.agenda.add(due, "simulate", { name, params });
  },
});
