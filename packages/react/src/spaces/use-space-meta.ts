"use client";
import type { DeviceKind } from "../devices/device-kind.ts";
import { useText } from "../provider/use-text.ts";
import type { SpaceEntry } from "./space-entry.ts";
import { spaceName } from "./space-name.ts";
import { spacesText } from "./spaces.text.ts";

const KINDS: readonly DeviceKind[] = ["lock", "thermostat", "noise_sensor", "other"];

/** How many devices of which kind are in a space; as Seam counts them until they are known, and nothing where nobody knows. */
export function useSpaceMeta({ space, devices, isComplete, hasNamesake }: SpaceEntry): string {
  const t = useText(spacesText);
  const { space_key, device_count } = space;
  const kinds = KINDS.flatMap((kind) => {
    const count = devices.filter((device) => device.kind === kind).length;
    return count === 0 ? [] : t(`space.devices.${kind}`, { count });
  });
  // What Seam counts may be none of the devices that this person sees.
  const counted =
    device_count === 0 ? t("space.devices.none") : device_count && t("space.devices", { count: device_count });
  const summary =
    isComplete && kinds.length > 0 ? kinds.join(" · ") : isComplete ? (counted ?? t("space.devices.none")) : counted;
  const isKeyNeeded = hasNamesake && space_key !== spaceName(space);
  return [isKeyNeeded && space_key, summary].filter(Boolean).join(" · ");
}
