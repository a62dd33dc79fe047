import { answerPart } from "./answer-part.ts";
import { notLoaded } from "./not-loaded.ts";
import { PortalError } from "./portal-error.ts";
import type { TokenRoad } from "./token-road.ts";
import { post, type Call } from "./transport.ts";

/** The road without a gateway, whose code only hosts fetch that take it. */
export function lazyTokenRoad(options: TokenRoad): Call {
  let loading: Promise<Call> | undefined;
  const load = () =>
    import("./token-road.ts").then(
      // What it needs is handed over: code that two parts import would weigh more for every host.
      ({ tokenRoad }) => tokenRoad(options, { answerPart, post, PortalError }),
      (cause: unknown) => {
        loading = undefined;
        return notLoaded(cause);
      },
    );
  return async (...asked) => (await (loading ??= load()))(...asked);
}
