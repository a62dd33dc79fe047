"use client";
import { useMemo } from "react";
import type { Device } from "../api/resources.ts";
import { deviceEntry, type DeviceEntry } from "./device-entry.ts";
import { useDeviceContext } from "./use-device-context.ts";

/** A device with the names of its places and account, once they are known. */
export function useDeviceEntry(device: Device | undefined): DeviceEntry | undefined {
  const context = useDeviceContext(device !== undefined);
  return useMemo(() => device && deviceEntry(device, context), [device, context]);
}
