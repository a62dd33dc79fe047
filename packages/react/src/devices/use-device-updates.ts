"use client";
import { useCallback } from "react";
import { useFeed } from "../events/use-feed.ts";
import { useSession } from "../provider/portal-context.ts";
import type { PortalSession } from "../provider/session.ts";
import { isListed, refreshDevices } from "./queries.ts";

/** So many devices are read by name; when more has happened, the lists are read again. */
const MOST = 100;

/** Keeps devices on screen up with what happens to them; says whether that fails, so that lists must be read more often. */
export function useDeviceUpdates(): { isFailing: boolean } {
  const session = useSession();
  return useFeed(
    useCallback((deviceIds: string[], signal: AbortSignal) => update(session, deviceIds, signal), [session]),
  );
}

async function update(session: PortalSession, deviceIds: readonly string[], signal: AbortSignal): Promise<void> {
  const devices = deviceIds.length > MOST ? [] : await refreshDevices(session, deviceIds, signal);
  // One that is gone, one that is new, or too many to name: the lists themselves have changed.
  if (devices.length < deviceIds.length || devices.some(({ device_id }) => !isListed(session, device_id)))
    await session.queryClient.invalidateQueries({ queryKey: [session.customerKey, "/devices/list"] });
}
