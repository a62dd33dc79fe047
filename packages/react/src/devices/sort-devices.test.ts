import { describe, expect, test } from "vitest";
import type { Device } from "../api/resources.ts";
import { createFormat } from "../text/format.ts";
import { deviceEntry, type DeviceEntry } from "./device-entry.ts";
import { normalizeDevices } from "./normalize-device.ts";
import { sortDevices } from "./sort-devices.ts";

const { compare } = createFormat("en-GB");
const nowhere = { spaces: new Map(), accounts: new Map() };

function entry(device_id: string, display_name: string): DeviceEntry {
  const [device] = normalizeDevices([{ device_id, display_name }]) as [Device];
  return deviceEntry(device, nowhere);
}

const say = (entries: readonly DeviceEntry[]) =>
  entries.map(({ device }) => `${device.display_name} ${device.device_id}`);

/** Sorts after a former list, and counts how many names were compared for it. */
function resort(entries: readonly DeviceEntry[], before: readonly DeviceEntry[]) {
  let comparisons = 0;
  const counting = (left: string, right: string) => {
    comparisons += 1;
    return compare(left, right);
  };
  return { sorted: sortDevices(entries, counting, before), comparisons: () => comparisons };
}

const house = Array.from({ length: 1_000 }, (_, at) => entry(`d${at}`, `Room ${(at * 617) % 499}`));
const sorted = sortDevices(house, compare);

describe("devices sorted by name", () => {
  test("stand as people count, those of one name always in the same order", () => {
    const few = [entry("c", "Room 10"), entry("b", "room 2"), entry("a", "Room 2"), entry("d", "Attic")];
    expect(say(sortDevices(few, compare))).toEqual(["Attic d", "Room 2 a", "room 2 b", "Room 10 c"]);
    expect(sortDevices(few.toReversed(), compare)).toEqual(sortDevices(few, compare));
  });

  test("one that comes twice is there once, as it came last", () => {
    const last = entry("a", "Room 1");
    expect(sortDevices([entry("a", "Room 9"), last], compare)).toEqual([last]);
  });

  test("compare nothing where names stay, and show what changed", () => {
    const changed = house.map((each, at) => (at === 500 ? entry("d500", each.device.display_name) : each));
    const { sorted: now, comparisons } = resort(changed, sorted);
    expect(comparisons()).toBe(0);
    expect(say(now)).toEqual(say(sorted));
    expect(now.filter((each) => !sorted.includes(each))).toEqual([changed[500]]);
  });

  test.each([
    ["a new name", house.map((each, at) => (at === 7 ? entry("d7", "Room 250") : each))],
    ["a name that goes first", [...house, entry("new", "Attic")]],
    ["a name that goes last", [...house, entry("new", "Zoo")]],
    ["some that are gone", house.filter((_, at) => at % 3 > 0)],
    ["all at once", [...house.slice(40), entry("d3", "Room 3000"), entry("x", "Room 17"), entry("y", "room 17")]],
  ])("%s: stand as if sorted for the first time, after few comparisons", (_, entries) => {
    const { sorted: now, comparisons } = resort(entries, sorted);
    expect(say(now)).toEqual(say(sortDevices(entries, compare)));
    expect(comparisons()).toBeLessThan(50);
  });
});
