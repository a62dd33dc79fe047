import type { Space } from "../api/resources.ts";
import type { DeviceEntry } from "../devices/device-entry.ts";
import type { DeviceTrouble } from "../devices/device-trouble.ts";
import { fold } from "../text/fold.ts";

/** A space with all that its row says and is found by. */
export interface SpaceEntry {
  space: Space;
  /** Its devices as far as they are known, by name. */
  devices: readonly DeviceEntry[];
  /** Whether those are all of its devices, because all were read; until then nothing may be claimed of the whole. Seam's count says so only of a moment that is over. */
  isComplete: boolean;
  locks: readonly DeviceEntry[];
  /** Those of its devices that need a person, the gravest first. */
  troubled: readonly DeviceEntry[];
  /** Whether another space has the same name, so that more is needed to tell them apart. */
  hasNamesake: boolean;
  /** What search looks into, folded. */
  haystack: string;
}

/** What is known around a space. */
export type SpaceSurroundings = Pick<SpaceEntry, "devices" | "isComplete" | "hasNamesake">;

export function spaceEntry(space: Space, { devices, isComplete, hasNamesake }: SpaceSurroundings): SpaceEntry {
  return {
    space,
    devices,
    isComplete,
    locks: devices.filter(({ kind }) => kind === "lock"),
    troubled: devices
      .filter(({ trouble }) => trouble !== undefined)
      .toSorted((left, right) => gravity(right) - gravity(left)),
    hasNamesake,
    haystack: fold(
      [space.name, space.display_name, space.space_key, ...devices.map(({ device }) => device.display_name)].join(" "),
    ),
  };
}

/** The lock whose state is that of the whole space: its only one. */
export function onlyLock({ isComplete, locks }: SpaceEntry): DeviceEntry | undefined {
  return isComplete && locks.length === 1 ? locks[0] : undefined;
}

const GRAVITY: Record<DeviceTrouble["kind"], number> = {
  account: 6,
  removed: 5,
  offline: 4,
  error: 3,
  battery_critical: 2,
  battery_low: 1,
};

/** How grave a device's trouble is for who stands at the door: a lock's weighs more than any other device's. */
function gravity({ kind, trouble }: DeviceEntry): number {
  return (trouble === undefined ? 0 : GRAVITY[trouble.kind]) + (kind === "lock" ? 10 : 0);
}
