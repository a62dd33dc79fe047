"use client";
import { useText } from "../provider/use-text.ts";
import type { DeviceEntry } from "./device-entry.ts";
import type { DeviceKind } from "./device-kind.ts";
import { devicesText } from "./devices.text.ts";

const KINDS: readonly DeviceKind[] = ["lock", "thermostat", "noise_sensor", "other"];

/** Gives what counts devices by kind: "12 locks · 3 thermostats"; nothing where there are none. */
export function useDeviceCounts(): (entries: readonly DeviceEntry[]) => string {
  const t = useText(devicesText);
  return (entries) =>
    KINDS.flatMap((kind) => {
      const count = entries.filter((entry) => entry.kind === kind).length;
      return count === 0 ? [] : t(`devices.count.${kind}`, { count });
    }).join(" · ");
}
