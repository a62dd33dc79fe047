"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { PortalError } from "../api/portal-error.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { useFormat } from "../provider/use-format.ts";
import { isOffered } from "../provider/features.ts";
import type { DeviceEntry } from "./device-entry.ts";
import { dueIn } from "./due-in.ts";
import { deviceListQuery } from "./queries.ts";
import { sharedDevicesOf, type DeviceScope } from "./shared-devices.ts";
import { useDeviceContext } from "./use-device-context.ts";
import { useDeviceUpdates } from "./use-device-updates.ts";
import { visibility } from "./visibility.ts";

/** All devices of the customer, as far as they are known. */
export interface DeviceIndex {
  /** Sorted by name. */
  entries: readonly DeviceEntry[];
  /** Whether every device has been seen; until then no total may be claimed. */
  isComplete: boolean;
  isPending: boolean;
  /** Whether what `error` tells of is asked for again; without one, whether the first page is. */
  isFetching: boolean;
  /** The first page's failure, or the rest's. */
  error: Error | null;
  /** When the oldest of them was read, in milliseconds since the epoch; 0 where none was. */
  updatedAt: number;
  retry: () => void;
}

/** Milliseconds between readings of the first page while events tell of changes, and while they do not; and of the rest. */
const READ_EVERY = 60_000;
const READ_OFTEN = 15_000;
const READ_REST_EVERY = 5 * 60_000;

const NONE: readonly DeviceEntry[] = [];
const ALL: DeviceScope = {};

/**
 * The customer's devices, or those of one space or account: the first page paints at once; the rest follows in the
 * background, one page at a time, while somebody looks. Where it is not `enabled` it asks nothing.
 */
export function useDeviceIndex(
  scope: DeviceScope = ALL,
  { enabled: isWanted = true }: { enabled?: boolean } = {},
): DeviceIndex {
  const session = useSession();
  const format = useFormat();
  const { features } = useSettings();
  const isThere = isOffered(features, "devices");
  const enabled = isWanted && isThere;
  const client = session.queryClient;
  const { isFailing } = useDeviceUpdates();
  const first = useInfiniteQuery(
    {
      ...deviceListQuery(session, { limit: 100, ...scope }),
      enabled,
      refetchInterval: dueIn(isFailing ? READ_OFTEN : READ_EVERY),
    },
    client,
  );
  const more = first.hasNextPage;
  const visible = useSyncExternalStore(visibility.subscribe, visibility.get, () => false);
  const rest = useInfiniteQuery(
    {
      ...deviceListQuery(session, { limit: 500, ...scope }),
      enabled: enabled && more && visible,
      staleTime: READ_REST_EVERY,
      refetchInterval: dueIn(READ_REST_EVERY),
    },
    client,
  );
  const { hasNextPage, isFetching, isError, fetchNextPage } = rest;
  useEffect(() => {
    if (enabled && more && hasNextPage && !isFetching && !isError && visible) void fetchNextPage();
  }, [enabled, more, hasNextPage, isFetching, isError, visible, fetchNextPage]);

  const hasFirst = first.data !== undefined;
  const context = useDeviceContext(hasFirst);
  const firstPages = first.data?.pages;
  const restPages = more ? rest.data?.pages : undefined;
  const { space_id, connected_account_id } = scope;
  const entries = useMemo(
    () =>
      firstPages === undefined
        ? NONE
        : sharedDevicesOf(session).entriesOf(
            { space_id, connected_account_id },
            { first: firstPages, rest: restPages, context, format },
          ),
    [session, space_id, connected_account_id, firstPages, restPages, context, format],
  );

  if (!isThere) return NOT_OFFERED;
  const isRestFailing = more && isError;
  return {
    entries,
    isComplete: hasFirst && (!more || (rest.data !== undefined && !hasNextPage)),
    isPending: first.isPending,
    isFetching: isRestFailing && !first.isError ? isFetching : first.isFetching,
    error: first.error ?? (more ? rest.error : null),
    updatedAt: restPages === undefined ? first.dataUpdatedAt : Math.min(first.dataUpdatedAt, rest.dataUpdatedAt),
    retry: () => {
      void first.refetch();
      if (isRestFailing) void (rest.isFetchNextPageError ? fetchNextPage() : rest.refetch());
    },
  };
}

/** What is known of devices where the host leaves them out. */
const NOT_OFFERED: DeviceIndex = {
  entries: [],
  isComplete: false,
  isPending: false,
  isFetching: false,
  error: new PortalError(
    "Devices are not part of this portal, so none are asked for. Take `manage` out of `features` to show them.",
    { code: "not_allowed", route: "/devices/list" },
  ),
  updatedAt: 0,
  retry: () => undefined,
};
