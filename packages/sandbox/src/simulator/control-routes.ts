import { z } from "zod";
import type { RecordedRequest } from "../http/recorded-request.ts";
import { route, type Route } from "../http/route.ts";
import type { Store } from "../store/store.ts";
import { simulations } from "./simulations.ts";

interface Controls {
  requests: readonly RecordedRequest[];
  reset: () => void;
}

/** The routes that are ours: every simulation, the request log, and the reset. They take the API key. */
export function controlRoutes({ requests, reset }: Controls): Route[] {
  const ours = { auth: ["api_key"], methods: ["POST"] } as const;
  return [
    ...Object.values(simulations).map(({ path, params, run }) =>
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
  ];
}
