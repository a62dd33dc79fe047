"use client";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../provider/portal-context.ts";
import { deviceHintsQuery } from "./queries.ts";

/** Milliseconds between looks, and after one that failed. */
const LOOK_EVERY = 8_000;
const LOOK_AGAIN_AFTER = 30_000;

/** Keeps an eye on what happened to the customer's devices while a panel is on screen, one poll for all panels. */
export function useDeviceHints(update: (deviceIds: string[]) => Promise<unknown>): { isFailing: boolean } {
  const session = useSession();
  const { isError } = useQuery(
    {
      ...deviceHintsQuery(session, update),
      retry: false,
      refetchInterval: ({ state }) => (state.error === null ? LOOK_EVERY : LOOK_AGAIN_AFTER),
    },
    session.queryClient,
  );
  return { isFailing: isError };
}
