"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Space } from "../api/resources.ts";
import { accountTroubles, type AccountTrouble } from "../devices/account-troubles.ts";
import type { DeviceEntry } from "../devices/device-entry.ts";
import { useDeviceIndex } from "../devices/use-device-index.ts";
import { useSession } from "../provider/portal-context.ts";
import { useFormat } from "../provider/use-format.ts";
import { allSpacesQuery } from "./queries.ts";
import { spaceEntry, type SpaceEntry, type SpaceSurroundings } from "./space-entry.ts";
import { spaceName } from "./space-name.ts";
import { useFirstFailure } from "./use-first-failure.ts";

/** All spaces of the customer, with their devices as far as those are known. */
export interface SpaceIndex {
  /** Sorted by name. */
  entries: readonly SpaceEntry[];
  /** Whether every device has been seen; until then no number of spaces in trouble may be claimed. */
  isComplete: boolean;
  /** Whether devices are still on their way. */
  isChecking: boolean;
  /** The accounts that lost their sign-in, with the devices that they take along. */
  signedOut: readonly AccountTrouble[];
  /** How many devices have been seen so far. */
  deviceCount: number;
  isPending: boolean;
  isFetching: boolean;
  /** The failure of the spaces, or of their devices. */
  error: Error | null;
  /** When what could not be refreshed was last read, in milliseconds since the epoch; 0 where it never was. */
  updatedAt: number;
  /** Whether the spaces themselves are known. */
  hasSpaces: boolean;
  retry: () => void;
}

/** Milliseconds between readings; Seam tells of no change to a space. */
const READ_EVERY = 5 * 60_000;

/** The customer's spaces, all of them, each joined with its devices; both are kept fresh while somebody looks. */
export function useSpaceIndex(): SpaceIndex {
  const session = useSession();
  const format = useFormat();
  const spaces = useQuery(
    { ...allSpacesQuery(session), refetchInterval: READ_EVERY, refetchOnMount: "always" },
    session.queryClient,
  );
  const devices = useDeviceIndex();
  const [entryOf] = useState(rememberingEntries);
  const { data } = spaces;
  const sorted = useMemo(
    () => (data ?? []).toSorted((left, right) => format.compare(spaceName(left), spaceName(right))),
    [data, format],
  );
  const { entries: deviceEntries, isComplete } = devices;
  const entries = useMemo(() => {
    const bySpace = devicesBySpace(deviceEntries);
    const shared = sharedNames(sorted);
    return sorted.map((space) =>
      entryOf(space, {
        devices: bySpace.get(space.space_id) ?? NONE,
        isComplete,
        hasNamesake: shared.has(spaceName(space)),
      }),
    );
  }, [sorted, deviceEntries, isComplete, entryOf]);
  const signedOut = useMemo(() => accountTroubles(deviceEntries), [deviceEntries]);
  const missing = useFirstFailure(devices);
  const devicesError = devices.error ?? missing;
  return {
    entries,
    isComplete,
    isChecking: !isComplete && devicesError === null,
    signedOut,
    deviceCount: deviceEntries.length,
    // Trouble goes first, so a list without its devices would be another one a moment later.
    isPending: spaces.isPending || (data !== undefined && devices.isPending && missing === null),
    isFetching: spaces.isFetching || devices.isFetching,
    error: spaces.error ?? devicesError,
    updatedAt: spaces.error
      ? Math.min(spaces.dataUpdatedAt, devicesError ? devices.updatedAt : Infinity)
      : devices.updatedAt,
    hasSpaces: data !== undefined,
    retry: () => {
      if (spaces.error) void spaces.refetch();
      if (devicesError) devices.retry();
    },
  };
}

const NONE: readonly DeviceEntry[] = [];

function devicesBySpace(entries: readonly DeviceEntry[]): ReadonlyMap<string, readonly DeviceEntry[]> {
  const bySpace = new Map<string, DeviceEntry[]>();
  for (const entry of entries)
    for (const id of new Set(entry.device.space_ids)) {
      const own = bySpace.get(id);
      if (own === undefined) bySpace.set(id, [entry]);
      else own.push(entry);
    }
  return bySpace;
}

function sharedNames(spaces: readonly Space[]): ReadonlySet<string> {
  const names = spaces.map(spaceName);
  // They are sorted, so those that share a name stand together.
  return new Set(names.filter((name, index) => name === names[index - 1]));
}

/** Makes an entry anew only where something in it is: most rows are the same objects after each reading. */
function rememberingEntries(): (space: Space, around: SpaceSurroundings) => SpaceEntry {
  const known = new WeakMap<Space, { around: SpaceSurroundings; entry: SpaceEntry }>();
  return (space, around) => {
    const before = known.get(space);
    if (before && isSame(before.around, around)) return before.entry;
    const entry = spaceEntry(space, around);
    known.set(space, { around, entry });
    return entry;
  };
}

function isSame(left: SpaceSurroundings, right: SpaceSurroundings): boolean {
  return (
    left.isComplete === right.isComplete &&
    left.hasNamesake === right.hasNamesake &&
    left.devices.length === right.devices.length &&
    left.devices.every((entry, index) => entry === right.devices[index])
  );
}
