"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Space } from "../api/resources.ts";
import { deviceEntry } from "../devices/device-entry.ts";
import { isPhone } from "../devices/device-kind.ts";
import { dueIn } from "../devices/due-in.ts";
import { deviceListQuery } from "../devices/queries.ts";
import { useDeviceContext } from "../devices/use-device-context.ts";
import { useDeviceIndex, type DeviceIndex } from "../devices/use-device-index.ts";
import { isOffered } from "../provider/features.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { useFirstFailure } from "./use-first-failure.ts";

/** Milliseconds between readings of one page of devices, and of many. */
const READ_EVERY = 60_000;
const READ_MANY_EVERY = 5 * 60_000;

/**
 * The devices of a space for a card, of which a page may hold many: they share one page of the customer's devices,
 * and only where that is not all of them a space has its own asked for by itself.
 */
export function useCardDevices({ space_id }: Space): DeviceIndex {
  const session = useSession();
  const { features } = useSettings();
  const isThere = isOffered(features, "devices");
  const shared = useInfiniteQuery(
    {
      ...deviceListQuery(session, { limit: 500 }),
      enabled: isThere,
      refetchInterval: (query) =>
        dueIn((query.state.data?.pages.length ?? 0) > 1 ? READ_MANY_EVERY : READ_EVERY)(query),
    },
    session.queryClient,
  );
  const context = useDeviceContext(shared.data !== undefined);
  const entries = useMemo(
    () =>
      (shared.data?.pages ?? [])
        .flatMap(({ devices }) => devices)
        .filter((device) => device.space_ids.includes(space_id) && !isPhone(device))
        .map((device) => deviceEntry(device, context)),
    [shared.data, space_id, context],
  );
  const { error, dataUpdatedAt: updatedAt, hasNextPage } = shared;
  const missing = useFirstFailure({ error, updatedAt });
  const alone = useDeviceIndex({ space_id }, { enabled: hasNextPage });
  if (hasNextPage || !isThere) return alone;
  return {
    entries,
    isComplete: shared.data !== undefined,
    isPending: shared.isPending,
    isFetching: shared.isFetching,
    // Where all share one question its failure is the answer to all: each asking for itself would only be told the same.
    error: error ?? missing,
    updatedAt,
    retry: () => void shared.refetch(),
  };
}
