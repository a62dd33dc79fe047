"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Space } from "../api/resources.ts";
import { useSession } from "../provider/portal-context.ts";
import type { FailedStateProps } from "../states/failed-state.tsx";
import { spaceQuery } from "./queries.ts";
import type { SpaceReference } from "./space-page.ts";

/** One space as the screen shows it: what is known, how old that is, and what went wrong on the way. */
export interface ShownSpace {
  space: Space | undefined;
  failure: FailedStateProps | undefined;
  /** When it was last read, in milliseconds since the epoch. */
  updatedAt: number;
}

/** Milliseconds between readings; Seam tells of no change to a space. */
const READ_EVERY = 60_000;

/** Reads one space for the screen and keeps it fresh. One that is gone is shown no longer, and the lists hear of it. Where it is not `enabled` it asks nothing. */
export function useShownSpace(reference: SpaceReference, { enabled = true }: { enabled?: boolean } = {}): ShownSpace {
  const session = useSession();
  const { customerKey, queryClient } = session;
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery(
    { ...spaceQuery(session, reference), enabled, refetchInterval: READ_EVERY },
    queryClient,
  );
  const isGone = error?.code === "not_found";
  useEffect(() => {
    if (isGone) void queryClient.invalidateQueries({ queryKey: [customerKey, "/spaces/list"] });
  }, [isGone, queryClient, customerKey]);
  return {
    space: isGone ? undefined : data,
    failure: error ? { error, isRetrying: isFetching, onRetry: () => void refetch() } : undefined,
    updatedAt: dataUpdatedAt,
  };
}
