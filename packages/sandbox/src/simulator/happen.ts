import { ApiError } from "../http/api-error.ts";
import { parseParams } from "../http/parse-params.ts";
import type { Happening } from "../store/happening.ts";
import type { Store } from "../store/store.ts";
import { simulations } from "./simulations.ts";

/** A simulation that was put off happens. */
export const happen: Happening<{ name: string; params: unknown }> = (store, { name, params }, at) => {
  if (!Object.hasOwn(simulations, name)) return;
  const { params: schema, run } = simulations[name as keyof typeof simulations];
  try {
    store.clock.hold(at, () => {
      (run as (store: Store, params: unknown) => unknown)(store, parseParams(schema, params));
    });
  } catch (error) {
    // What it names is gone; whoever asks next has nothing to do with that.
    if (!(error instanceof ApiError)) throw error;
  }
};
