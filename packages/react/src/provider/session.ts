import type { QueryClient } from "@tanstack/react-query";
import { CommandTracker } from "../api/command-tracker.ts";
import { gatewayRoad } from "../api/gateway-road.ts";
import { PortalError } from "../api/portal-error.ts";
import { lazyTokenRoad } from "../api/lazy-token-road.ts";
import type { Call, CallOptions } from "../api/transport.ts";
import type { Host } from "./host.ts";
import { Refusals } from "./refusals.ts";

/** Everything that belongs to one customer on one road: its data, its commands, its calls. */
export interface PortalSession {
  customerKey: string;
  endpoint: string;
  road: "gateway" | "token";
  queryClient: QueryClient;
  call: Call;
  commands: CommandTracker;
  refusals: Refusals;
  /** The host's newest functions. */
  host: () => Host;
  /** Tells the host of a failure, or the console where the host does not listen. */
  report: (error: Error) => void;
}

/** What a session is made of. */
export interface SessionOptions {
  customerKey: string;
  endpoint: string;
  road: "gateway" | "token";
  /** The provider's own; it outlives the session. */
  queryClient: QueryClient;
  host: () => Host;
  report: (error: Error) => void;
}

/** Makes a session; it asks nothing of the server by itself. */
export function createSession(options: SessionOptions): PortalSession {
  const refusals = new Refusals();
  const call = learning(makeCall(options, refusals), refusals);
  return {
    ...options,
    call,
    commands: new CommandTracker(call),
    refusals,
  };
}

function makeCall({ customerKey, endpoint, road, host }: SessionOptions, refusals: Refusals): Call {
  // Hosts without types pass what they have while they are still loading.
  if (typeof customerKey !== "string" || customerKey.trim() === "")
    return () =>
      Promise.reject(
        new PortalError("`customerKey` is empty, so there is no customer to show. Pass the key of the customer.", {
          code: "invalid_input",
        }),
      );
  // "localhost:3000/api" reads as an address of the scheme "localhost:".
  if (URL.canParse(endpoint) && !/^https?:$/.test(new URL(endpoint).protocol))
    return () =>
      Promise.reject(
        new PortalError(
          "`endpoint` is neither a path nor an http(s) address, so nothing can be asked. Write it like `/api/customer-portal` or `https://app.example.com/api/customer-portal`.",
          { code: "misconfigured" },
        ),
      );
  if (road === "gateway")
    return gatewayRoad({
      customerKey,
      endpoint,
      headers: () => host().headers?.(),
      credentials: () => host().credentials,
      onGrant: refusals.setGrant,
    });
  return lazyTokenRoad({
    customerKey,
    endpoint,
    fetchSession: () => host().fetchSession?.() ?? Promise.reject(new Error("`fetchSession` was taken away.")),
  });
}

/** Remembers which routes are closed, so that their controls can say so before the next press. */
function learning(call: Call, refusals: Refusals): Call {
  return async <Answer>(route: string, body: Record<string, unknown>, options?: CallOptions) => {
    try {
      const answer = await call<Answer>(route, body, options);
      refusals.forget(route);
      return answer;
    } catch (error) {
      // Without a type the refusal comes from something on the way, and says nothing of the route.
      if (error instanceof PortalError && error.type !== undefined)
        if (error.code === "read_only" || error.code === "not_allowed") refusals.learn(route, error.code);
      throw error;
    }
  };
}
