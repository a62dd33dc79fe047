"use client";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../provider/portal-context.ts";
import { hintsQuery } from "./queries.ts";

/** Milliseconds between looks, and after one that failed. */
const LOOK_EVERY = 8_000;
const LOOK_AGAIN_AFTER = 30_000;

/** Keeps an eye on what happens to the customer while a panel is on screen, one poll for all panels; devices are told. */
export function useDeviceHints(update: (deviceIds: string[], signal: AbortSignal) => Promise<unknown>): {
  isFailing: boolean;
} {
  const session = useSession();
  const { isError } = useQuery(
    {
      ...hintsQuery(session, update),
      retry: false,
      refetchInterval: ({ state }) => (state.error === null ? LOOK_EVERY : LOOK_AGAIN_AFTER),
    },
    session.queryClient,
  );
  return { isFailing: isError };
}
