import { type Device, useDevices, useSpaces } from "@customer-portal/react";
import { useEffect, useMemo } from "react";
import { doorStateOf, type DoorState } from "./door-state.ts";

/** Seam's largest page: our largest house fits into it. */
const ALL = { limit: 500 };
const CHECKING: DoorState = { tone: "unknown", words: "Looking…" };
const NOT_KNOWN: DoorState = { tone: "unknown", words: "Door not known" };

/** The doors of a house, as far as they are known. */
export interface DoorStates {
  doorOf: (spaceKey: string) => DoorState;
  /** `old` was known before the last asking failed; of what is `asked` for or `unknown` nothing may be claimed. */
  knowledge: "asked" | "known" | "old" | "unknown";
}

/** How the doors of all places are, with two requests; asked again every half minute while somebody looks. */
export function useDoorStates(): DoorStates {
  const spaces = useSpaces(ALL);
  const devices = useDevices(ALL);
  const { refetch } = devices;
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void refetch();
    }, 30_000);
    return () => clearInterval(timer);
  }, [refetch]);

  const states = useMemo(() => {
    if (!spaces.data || !devices.data) return undefined;
    const bySpace = new Map<string, Device[]>();
    for (const device of devices.data.pages.flatMap((page) => page.devices))
      for (const id of device.space_ids) bySpace.set(id, [...(bySpace.get(id) ?? []), device]);
    const rows = spaces.data.pages.flatMap((page) => page.spaces);
    return new Map(rows.map(({ space_key, space_id }) => [space_key, doorStateOf(bySpace.get(space_id) ?? [])]));
  }, [spaces.data, devices.data]);
  const failed = spaces.isError || devices.isError;
  const unclear = failed ? NOT_KNOWN : CHECKING;
  return {
    doorOf: (spaceKey) => states?.get(spaceKey) ?? (states ? NOT_KNOWN : unclear),
    knowledge: states ? (failed ? "old" : "known") : failed ? "unknown" : "asked",
  };
}
