import type { DeviceEntry } from "../devices/device-entry.ts";
import type { DeviceKind } from "../devices/device-kind.ts";
import { isUnreachable } from "../devices/device-trouble.ts";

/** The devices that an account brings, as far as they have been seen. */
export interface AccountHolding {
  total: number;
  byKind: ReadonlyMap<DeviceKind, number>;
  /** How many of them can't be reached now. */
  unreachable: number;
  /** Whether all devices have been seen, so that their number may be claimed. */
  isComplete: boolean;
}

/** Counts devices, all of one account. */
export function accountHolding(entries: readonly DeviceEntry[], isComplete: boolean): AccountHolding {
  const byKind = new Map<DeviceKind, number>();
  for (const { kind } of entries) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  const unreachable = entries.filter(({ trouble }) => isUnreachable(trouble)).length;
  return { total: entries.length, byKind, unreachable, isComplete };
}
