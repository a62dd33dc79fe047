import { type Device, useDevices, useSpaces } from "@customer-portal/react";
import { useEffect, useMemo } from "react";
import { doorStateOf, type DoorState } from "./door-state.ts";

/** Seam's largest page: our largest house fits into it. */
const ALL = { limit: 500 };
const CHECKING: DoorState = { tone: "unknown", words: "Looking…" };
const NOT_KNOWN: DoorState = { tone: "unknown", words: "Door not known" };

/** How the doors of all places are, with two requests; asked again every half minute while somebody looks. */
export function useDoorStates(): { doorOf: (spaceKey: string) => DoorState; isOld: boolean } {
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
  return {
    doorOf: (spaceKey) => states?.get(spaceKey) ?? (states || failed ? NOT_KNOWN : CHECKING),
    isOld: failed && states !== undefined,
  };
}
