"use client";
import { useDeviceCounts } from "../devices/use-device-counts.ts";
import { useText } from "../provider/use-text.ts";
import type { SpaceEntry } from "./space-entry.ts";
import { spaceName } from "./space-name.ts";
import { spacesText } from "./spaces.text.ts";

/** How many devices of which kind are in a space; as Seam counts them until they are known, and nothing where nobody knows of any. */
export function useSpaceMeta({ space, devices, isComplete, hasNamesake }: SpaceEntry): string {
  const t = useText(spacesText);
  const countsOf = useDeviceCounts();
  const { space_key, device_count } = space;
  // What Seam counts may be devices that this person does not see, and may have been fewer when it counted.
  const count = device_count === undefined && !isComplete ? 0 : Math.max(device_count ?? 0, devices.length);
  const counted = count > 0 ? t("space.devices", { count }) : isComplete && t("space.devices.none");
  const isKeyNeeded = hasNamesake && space_key !== spaceName(space);
  return [isKeyNeeded && space_key, (isComplete && countsOf(devices)) || counted].filter(Boolean).join(" · ");
}
