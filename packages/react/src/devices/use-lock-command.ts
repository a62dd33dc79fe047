"use client";
import { useSyncExternalStore } from "react";
import type { DeviceCommand } from "../api/device-command.ts";
import { useSession } from "../provider/portal-context.ts";

/**
 * The last command to a device and how far it has come, or `undefined` where there was none, or none any more:
 * a minute after a command was confirmed, the device's own state tells all there is.
 */
export function useLockCommand(deviceId: string): DeviceCommand | undefined {
  const { commands } = useSession();
  return useSyncExternalStore(
    commands.subscribe,
    () => commands.get(deviceId),
    () => undefined,
  );
}
