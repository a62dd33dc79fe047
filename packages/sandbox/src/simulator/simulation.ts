import type { z } from "zod";
import type { Store } from "../store/store.ts";

/** One thing that a test can make happen: a method of `sandbox.simulate` and a route under `/_sandbox`. */
export interface Simulation<Schema extends z.ZodType, Result extends object | void> {
  path: string;
  params: Schema;
  run: (store: Store, params: z.output<Schema>) => Result;
}

/** Ties a simulation's run to its parameters. */
export function simulation<Schema extends z.ZodType, Result extends object | void>(
  definition: Simulation<Schema, Result>,
): Simulation<Schema, Result> {
  return definition;
}
