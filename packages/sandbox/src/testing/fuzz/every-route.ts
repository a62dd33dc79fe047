import type { Route } from "../../http/route.ts";
import { routes } from "../../http/routes.ts";
import { allSimulations } from "../../simulator/all-simulations.ts";

/** Every route of Seam's that there is, and every simulation's; new ones are in it by themselves. */
export function everyRoute(): Route[] {
  const ours = Object.values(allSimulations).map(({ path, params }) => ({
    path,
    params,
    methods: ["POST"],
    auth: ["api_key"] as const,
    handle: () => ({}),
  }));
  return [...routes, ...ours];
}
