"use client";
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import { isWaiting } from "../provider/is-waiting.ts";
import { useSession } from "../provider/portal-context.ts";
import type { ConnectedAccountListParams, ConnectedAccountPage } from "./connected-account-page.ts";
import { connectedAccountListQuery } from "./queries.ts";

/**
 * The customer's connected accounts, page after page, from Seam's `/connected_accounts/list`, read anew every five minutes
 * while they are on screen.
 * A filter that is named and still `undefined` is waited for.
 * Gives TanStack Query's infinite result: `data.pages[n].connected_accounts`, `fetchNextPage` …; errors are `PortalError`s.
 */
export function useConnectedAccounts(
  params: ConnectedAccountListParams = {},
): UseInfiniteQueryResult<InfiniteData<ConnectedAccountPage, string | null>, PortalError> {
  const session = useSession();
  return useInfiniteQuery(
    {
      ...connectedAccountListQuery(session, { limit: 100, ...params }),
      enabled: !isWaiting(params),
      refetchInterval: 5 * 60_000,
    },
    session.queryClient,
  );
}
