import type { z } from "zod";
import { parseParams } from "../http/parse-params.ts";
import type { Store } from "../store/store.ts";
import type { Simulation } from "./simulation.ts";
import { allSimulations } from "./all-simulations.ts";

type Method<S> =
  S extends Simulation<infer Schema, infer Result>
    ? undefined extends z.input<Schema>
      ? (params?: z.input<Schema>) => Result
      : (params: z.input<Schema>) => Result
    : never;

/** Makes things happen in the sandbox without a request; each method is also a route under `/_sandbox`. */
export type Simulate = { [Name in keyof typeof allSimulations]: Method<(typeof allSimulations)[Name]> };

/** Makes the methods; `current` gives the store, which `reset` replaces. */
export function createSimulate(current: () => Store): Simulate {
  const methods = Object.entries(allSimulations).map(([name, { path: _path, params: schema, run }]) => [
    name,
    (params: unknown) => {
      const store = current();
      store.agenda.settle(store.clock.now());
      return (run as (store: Store, params: unknown) => object | void)(store, parseParams(schema, params));
    },
  ]);
  return Object.fromEntries(methods) as Simulate;
}
