import type { Format } from "../text/format.ts";
import type { DeviceEntry } from "./device-entry.ts";

/**
 * Sorts devices by name, and those of one name by id. What was sorted by the same rule `before` keeps its place, so that
 * only devices that are new or renamed are compared.
 */
export function sortDevices(
  entries: readonly DeviceEntry[],
  compare: Format["compare"],
  before: readonly DeviceEntry[] = [],
): readonly DeviceEntry[] {
  const order = (left: DeviceEntry, right: DeviceEntry) =>
    compare(left.device.display_name, right.device.display_name) ||
    (left.device.device_id < right.device.device_id ? -1 : 1);
  const fresh = new Map(entries.map((entry) => [entry.device.device_id, entry]));
  const kept: DeviceEntry[] = [];
  for (const { device } of before) {
    const entry = fresh.get(device.device_id);
    if (entry?.device.display_name !== device.display_name) continue;
    kept.push(entry);
    fresh.delete(device.device_id);
  }
  const sorted: DeviceEntry[] = [];
  let from = 0;
  for (const entry of [...fresh.values()].toSorted(order)) {
    const to = placeOf(entry, kept, from, order);
    for (; from < to; from += 1) sorted.push(kept[from] as DeviceEntry);
    sorted.push(entry);
  }
  return sorted.length === 0 ? kept : sorted.concat(kept.slice(from));
}

/** Where an entry belongs among sorted ones, from a place on: halves what is left until one place is. */
function placeOf(
  entry: DeviceEntry,
  sorted: readonly DeviceEntry[],
  from: number,
  order: (left: DeviceEntry, right: DeviceEntry) => number,
): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(sorted[middle] as DeviceEntry, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
