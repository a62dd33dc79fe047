"use client";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Device } from "../api/resources.ts";
import { allConnectedAccountsQuery } from "../connected-accounts/queries.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { allSpacesQuery } from "../spaces/queries.ts";
import { deviceEntry, type DeviceContext, type DeviceEntry } from "./device-entry.ts";
import { isPhone } from "./device-kind.ts";
import { deviceListQuery } from "./queries.ts";
import { visibility } from "./visibility.ts";

/** All devices of the customer, as far as they are known. */
export interface DeviceIndex {
  /** Sorted by name. */
  entries: readonly DeviceEntry[];
  /** Whether every device has been seen; until then no total may be claimed. */
  isComplete: boolean;
  isPending: boolean;
  isFetching: boolean;
  /** The first page's failure, or the rest's. */
  error: Error | null;
  /** When the devices were last read, in milliseconds since the epoch. */
  updatedAt: number;
  retry: () => void;
}

/** The first page paints at once; the rest follows in the background, one page at a time, while somebody looks. */
export function useDeviceIndex(): DeviceIndex {
  const session = useSession();
  const { format } = useSettings();
  const client = session.queryClient;
  const first = useInfiniteQuery(deviceListQuery(session, { limit: 100 }), client);
  const more = first.hasNextPage;
  const visible = useSyncExternalStore(visibility.subscribe, visibility.get, () => false);
  const rest = useInfiniteQuery(
    { ...deviceListQuery(session, { limit: 500 }), enabled: more && visible, staleTime: 5 * 60_000 },
    client,
  );
  const hasFirst = first.data !== undefined;
  const spaces = useQuery({ ...allSpacesQuery(session), enabled: hasFirst }, client).data;
  const accounts = useQuery({ ...allConnectedAccountsQuery(session), enabled: hasFirst }, client).data;

  const { hasNextPage, isFetching, isError, fetchNextPage } = rest;
  useEffect(() => {
    if (more && hasNextPage && !isFetching && !isError && visible) void fetchNextPage();
  }, [more, hasNextPage, isFetching, isError, visible, fetchNextPage]);

  const context = useMemo<DeviceContext>(
    () => ({
      spaces: new Map(spaces?.map((space) => [space.space_id, space])),
      accounts: new Map(accounts?.map((account) => [account.connected_account_id, account])),
    }),
    [spaces, accounts],
  );
  const entryOf = useMemo(() => rememberingEntries(context), [context]);
  const firstPages = first.data?.pages;
  const restPages = rest.data?.pages;
  const firstIsNewer = first.dataUpdatedAt > rest.dataUpdatedAt;
  const entries = useMemo(() => {
    const older = (firstIsNewer ? restPages : firstPages) ?? [];
    const newer = (firstIsNewer ? firstPages : restPages) ?? [];
    const byId = new Map(
      [...older, ...newer].flatMap(({ devices }) => devices.map((device) => [device.device_id, device] as const)),
    );
    return [...byId.values()]
      .filter((device) => !isPhone(device))
      .map(entryOf)
      .toSorted((left, right) => format.compare(left.device.display_name, right.device.display_name));
  }, [firstPages, restPages, firstIsNewer, entryOf, format]);

  return {
    entries,
    isComplete: hasFirst && (!more || (rest.data !== undefined && !hasNextPage)),
    isPending: first.isPending,
    isFetching: first.isFetching,
    error: first.error ?? (more ? rest.error : null),
    updatedAt: first.dataUpdatedAt,
    retry: () => {
      void first.refetch();
      if (more && rest.isError) void (rest.data === undefined ? rest.refetch() : rest.fetchNextPage());
    },
  };
}

/** Makes entries once per device: most rows are the same objects when a page is added or one device changes. */
function rememberingEntries(context: DeviceContext): (device: Device) => DeviceEntry {
  const known = new WeakMap<Device, DeviceEntry>();
  return (device) => {
    const entry = known.get(device) ?? deviceEntry(device, context);
    known.set(device, entry);
    return entry;
  };
}
