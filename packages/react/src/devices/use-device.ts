"use client";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Device } from "../api/resources.ts";
import { useSession } from "../provider/portal-context.ts";
import { deviceQuery } from "./queries.ts";

/**
 * One device, from Seam's `/devices/get`, read anew every 15 s while it is on screen.
 * Gives TanStack Query's result; errors are `PortalError`s.
 */
export function useDevice(deviceId: string): UseQueryResult<Device> {
  const session = useSession();
  return useQuery({ ...deviceQuery(session, deviceId), refetchInterval: 15_000 }, session.queryClient);
}
