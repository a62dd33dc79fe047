import { accountTroubles } from "./account-troubles.ts";
import type { DeviceEntry } from "./device-entry.ts";
import type { DeviceKind } from "./device-kind.ts";

/** What the list is narrowed to, beside the search. */
export type DeviceFilter = "all" | "trouble" | DeviceKind;

export const DEVICE_FILTERS: readonly DeviceFilter[] = [
  "all",
  "trouble",
  "lock",
  "thermostat",
  "noise_sensor",
  "other",
];

/** Whether a device passes a filter. */
export function passes({ kind, trouble }: DeviceEntry, filter: DeviceFilter): boolean {
  if (filter === "all") return true;
  return filter === "trouble" ? trouble !== undefined : kind === filter;
}

/** How many devices pass each filter; what shares one account's trouble needs attention once. */
export function countByFilter(entries: readonly DeviceEntry[]): ReadonlyMap<DeviceFilter, number> {
  const counts = new Map(
    DEVICE_FILTERS.map((filter) => [filter, entries.filter((entry) => passes(entry, filter)).length]),
  );
  const own = entries.filter(({ trouble }) => trouble && trouble.kind !== "account").length;
  return counts.set("trouble", own + accountTroubles(entries).length);
}
