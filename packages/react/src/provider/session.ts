import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { CommandTracker } from "../api/command-tracker.ts";
import { gatewayRoad } from "../api/gateway-road.ts";
import { PortalError } from "../api/portal-error.ts";
import { tokenRoad } from "../api/token-road.ts";
import type { Call } from "../api/transport.ts";
import { Announcer } from "./announcer.ts";
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
  announcer: Announcer;
  /** The host's newest functions. */
  host: () => Host;
}

/** What a session is made of. */
export interface SessionOptions {
  customerKey: string;
  endpoint: string;
  road: "gateway" | "token";
  host: () => Host;
}

/** How often a failed read is tried again before the failure is shown. */
const RETRIES = 2;
/** A server that asks for a longer pause than this, in milliseconds, is shown instead of waited for. */
const LONGEST_WAIT = 3_000;

/** Makes a session; it asks nothing of the server by itself. */
export function createSession({ customerKey, endpoint, road, host }: SessionOptions): PortalSession {
  const refusals = new Refusals();
  const call = learning(makeCall({ customerKey, endpoint, road, host }), refusals);
  const report = (error: Error, { meta }: { meta?: Record<string, unknown> | undefined }) => {
    if (meta?.["silent"] !== true) host().onError?.(error as PortalError);
  };
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: report }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => report(error, mutation),
      onSuccess: (_data, _variables, _result, mutation) => {
        const touches = (mutation.meta?.["touches"] ?? []) as readonly string[];
        for (const route of touches) void queryClient.invalidateQueries({ queryKey: [customerKey, route] });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A read that fails while offline says so at once; React Query's own way would wait without a word.
        networkMode: "always",
        refetchOnReconnect: true,
        retry: (count, error) => count < RETRIES && worthRetrying(error),
        retryDelay: (count, error) => (error as Partial<PortalError>).retryAfter ?? 400 * 2 ** count,
      },
      mutations: { networkMode: "always", retry: 0 },
    },
  });
  return {
    customerKey,
    endpoint,
    road,
    queryClient,
    call,
    commands: new CommandTracker(call),
    refusals,
    announcer: new Announcer(),
    host,
  };
}

function makeCall({ customerKey, endpoint, road, host }: SessionOptions): Call {
  if (customerKey.trim() === "")
    return () =>
      Promise.reject(
        new PortalError("`customerKey` is empty, so there is no customer to show. Pass the key of the customer.", {
          code: "invalid_input",
        }),
      );
  if (road === "gateway") return gatewayRoad({ customerKey, endpoint, headers: () => host().headers?.() });
  return tokenRoad({
    customerKey,
    endpoint,
    fetchSession: () => host().fetchSession?.() ?? Promise.reject(new Error("`fetchSession` was taken away.")),
  });
}

/** Remembers which routes are closed, so that their controls can say so before the next press. */
function learning(call: Call, refusals: Refusals): Call {
  return async (route, body, options) => {
    try {
      return await call(route, body, options);
    } catch (error) {
      if (error instanceof PortalError && (error.code === "read_only" || error.code === "not_allowed"))
        refusals.learn(route, error.code);
      throw error;
    }
  };
}

function worthRetrying(error: Error): boolean {
  if (!(error instanceof PortalError) || !error.retryable || error.code === "offline") return false;
  return (error.retryAfter ?? 0) <= LONGEST_WAIT;
}
