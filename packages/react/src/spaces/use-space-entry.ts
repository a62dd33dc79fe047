"use client";
import { useMemo } from "react";
import type { Space } from "../api/resources.ts";
import { useDeviceIndex, type DeviceIndex } from "../devices/use-device-index.ts";
import { spaceEntry, type SpaceEntry } from "./space-entry.ts";

/** A space that stands alone, with its devices as far as they are known, and how the reading of those goes. */
export function useSpaceEntry(space: Space): { entry: SpaceEntry; devices: DeviceIndex } {
  const devices = useDeviceIndex({ space_id: space.space_id });
  const { entries, isComplete } = devices;
  const entry = useMemo(
    () => spaceEntry(space, { devices: entries, isComplete, hasNamesake: false }),
    [space, entries, isComplete],
  );
  return { entry, devices };
}
