import { fold, type DeviceEntry } from "./device-entry.ts";
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

/** The devices that have every word of the search somewhere in what they are known by. */
export function searchDevices(entries: readonly DeviceEntry[], search: string): readonly DeviceEntry[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
}

/** How many of the devices pass each filter. */
export function countByFilter(entries: readonly DeviceEntry[]): ReadonlyMap<DeviceFilter, number> {
  return new Map(DEVICE_FILTERS.map((filter) => [filter, entries.filter((entry) => passes(entry, filter)).length]));
}
