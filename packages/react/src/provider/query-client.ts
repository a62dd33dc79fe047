import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { PortalError } from "../api/portal-error.ts";

/** How often a failed read is tried again before the failure is shown. */
const RETRIES = 2;
/** A server that asks for a longer pause than this, in milliseconds, is shown instead of waited for. */
const LONGEST_WAIT = 3_000;

/**
 * Makes a provider's own query client. It stays the same when the customer changes, because a hook keeps the client
 * that it was mounted with; customers are kept apart by the first element of every key.
 */
export function createQueryClient(report: (error: Error) => void): QueryClient {
  const reportAloud = (error: Error, { meta }: { meta?: Record<string, unknown> | undefined }) => {
    if (meta?.["silent"] !== true) report(error);
  };
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: reportAloud }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => reportAloud(error, mutation),
      onSuccess: (_data, _variables, _result, { meta, options }) => {
        const touches = (meta?.["touches"] ?? []) as readonly string[];
        for (const route of touches)
          void queryClient.invalidateQueries({ queryKey: [options.mutationKey?.[0], route] });
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
      mutations: { networkMode: "always", retry: 0, gcTime: 0 },
    },
  });
  return queryClient;
}

function worthRetrying(error: Error): boolean {
  if (!(error instanceof PortalError) || !error.retryable || error.code === "offline") return false;
  // The gateway has tried Seam again by itself before it says so.
  if (error.type?.startsWith("seam_")) return false;
  return (error.retryAfter ?? 0) <= LONGEST_WAIT;
}
