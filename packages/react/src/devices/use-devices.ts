"use client";
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import { isWaiting } from "../provider/is-waiting.ts";
import { useSession } from "../provider/portal-context.ts";
import type { DeviceListParams, DevicePage } from "./device-page.ts";
import { dueIn } from "./due-in.ts";
import { deviceListQuery } from "./queries.ts";
import { useDeviceUpdates } from "./use-device-updates.ts";

/**
 * The customer's devices, page after page, from Seam's `/devices/list`, read anew every minute while they are on screen,
 * and at once when something happens to one.
 * A filter that is named and still `undefined` is waited for.
 * Gives TanStack Query's infinite result: `data.pages[n].devices`, `fetchNextPage`, `hasNextPage` …; errors are `PortalError`s.
 */
export function useDevices(
  params: DeviceListParams = {},
): UseInfiniteQueryResult<InfiniteData<DevicePage, string | null>, PortalError> {
  const session = useSession();
  useDeviceUpdates();
  return useInfiniteQuery(
    {
      ...deviceListQuery(session, { limit: 100, ...params }),
      enabled: !isWaiting(params),
      refetchInterval: dueIn(60_000),
    },
    session.queryClient,
  );
}
