import { z } from "zod";
import type { RecordedRequest } from "../http/recorded-request.ts";
import { route, type Route } from "../http/route.ts";
import type { Snapshot } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";
import { allSimulations } from "./all-simulations.ts";

/** Where a snapshot comes back in. */
export const RESTORE_PATH = "/_sandbox/restore";

interface Controls {
  requests: readonly RecordedRequest[];
  reset: () => void;
  snapshot: () => Snapshot;
  restore: (snapshot: unknown) => void;
}

/** The routes that are ours: every simulation, the request log, the reset, and snapshots. They take the API key. */
export function controlRoutes({ requests, reset, snapshot, restore }: Controls): Route[] {
  const ours = { auth: ["api_key"], methods: ["POST"] } as const;
  return [
    ...Object.values(allSimulations).map(({ path, params, run }) =>
      route<z.ZodType>({
        ...ours,
        path,
        params,
        handle: (context) =>
          (run as (store: Store, params: unknown) => object | void)(context.store, context.params) ?? {},
      }),
    ),
    route({
      ...ours,
      methods: ["GET"],
      path: "/_sandbox/requests",
      params: z.object({}),
      handle: () => ({ requests }),
    }),
    route({
      ...ours,
      path: "/_sandbox/reset",
      params: z.object({}),
      handle: () => {
        reset();
        return {};
      },
    }),
    route({
      ...ours,
      methods: ["GET", "POST"],
      path: "/_sandbox/snapshot",
      params: z.object({}),
      handle: () => ({ snapshot: snapshot() }),
    }),
    route({
      ...ours,
      path: RESTORE_PATH,
      anySize: true,
      // With `ok`, so that the answer of the route above can be sent back as it is.
      params: z.object({ snapshot: z.unknown(), ok: z.boolean().optional() }),
      handle: ({ params }) => {
        restore(params.snapshot);
        return {};
      },
    }),
  ];
}
