"use client";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import type { Device } from "../api/resources.ts";
import { useSession } from "../provider/portal-context.ts";
import { deviceQuery } from "./queries.ts";
import { useDeviceUpdates } from "./use-device-updates.ts";

/**
 * One device, from Seam's `/devices/get`, read anew every minute while it is on screen, and at once when something happens to it.
 * Gives TanStack Query's result; errors are `PortalError`s.
 */
export function useDevice(deviceId: string): UseQueryResult<Device, PortalError> {
  const session = useSession();
  useDeviceUpdates();
  return useQuery({ ...deviceQuery(session, deviceId), refetchInterval: 60_000 }, session.queryClient);
}
