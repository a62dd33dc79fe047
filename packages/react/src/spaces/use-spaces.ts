"use client";
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import { isWaiting } from "../provider/is-waiting.ts";
import { useSession } from "../provider/portal-context.ts";
import { spaceListQuery } from "./queries.ts";
import type { SpaceListParams, SpacePage } from "./space-page.ts";

/**
 * The customer's spaces, page after page, from Seam's `/spaces/list`, read anew every five minutes while they are on screen.
 * A filter that is named and still `undefined` is waited for.
 * Gives TanStack Query's infinite result: `data.pages[n].spaces`, `fetchNextPage`, `hasNextPage` …; errors are `PortalError`s.
 */
export function useSpaces(
  params: SpaceListParams = {},
): UseInfiniteQueryResult<InfiniteData<SpacePage, string | null>, PortalError> {
  const session = useSession();
  return useInfiniteQuery(
    { ...spaceListQuery(session, { limit: 100, ...params }), enabled: !isWaiting(params), refetchInterval: 5 * 60_000 },
    session.queryClient,
  );
}
