"use client";
import { useMemo } from "react";
import type { Device } from "../api/resources.ts";
import { deviceEntry, type DeviceEntry } from "./device-entry.ts";
import { useDeviceContext } from "./use-device-context.ts";
import { useDeviceUpdates } from "./use-device-updates.ts";

/** A device with the names of its places and account, once they are known; kept fresh by what happens to it. */
export function useDeviceEntry(device: Device | undefined): DeviceEntry | undefined {
  const context = useDeviceContext(device !== undefined);
  useDeviceUpdates();
  return useMemo(() => device && deviceEntry(device, context), [device, context]);
}
