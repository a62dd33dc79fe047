"use client";
import type { FailedStateProps } from "../states/failed-state.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { useDevice } from "./use-device.ts";
import { useDeviceEntry } from "./use-device-entry.ts";

/** One device as a panel shows it: what is known, how old that is, and what went wrong on the way. */
export interface ShownDevice {
  entry: DeviceEntry | undefined;
  failure: FailedStateProps | undefined;
  /** When it was last read, in milliseconds since the epoch. */
  updatedAt: number;
}

/** Reads one device for the screen and keeps it fresh. */
export function useShownDevice(deviceId: string): ShownDevice {
  const { data, error, isFetching, refetch, dataUpdatedAt } = useDevice(deviceId);
  const entry = useDeviceEntry(data);
  return {
    entry,
    failure: error ? { error, isRetrying: isFetching, onRetry: () => void refetch() } : undefined,
    updatedAt: dataUpdatedAt,
  };
}
