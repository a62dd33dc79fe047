import type { AcsEntrance } from "../acs-entrances/acs-entrance.ts";
import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import type { AccessGrant } from "./access-grant.ts";

/** The doors of a grant as they are now: those that it names, and those in its spaces. */
export function doorsOf(
  store: Store,
  grant: Pick<AccessGrant, "space_ids" | "device_ids" | "acs_entrance_ids">,
): { devices: Device[]; entrances: AcsEntrance[] } {
  const spaces = [...grant.space_ids].flatMap((id) => store.spaces.get(id) ?? []);
  const devices = new Set([...grant.device_ids, ...spaces.flatMap(({ device_ids }) => [...device_ids])]);
  const entrances = new Set([
    ...grant.acs_entrance_ids,
    ...spaces.flatMap(({ acs_entrance_ids }) => [...acs_entrance_ids]),
  ]);
  return {
    devices: [...devices].flatMap((id) => store.devices.get(id) ?? []).filter(isDoor),
    entrances: [...entrances].flatMap((id) => store.acs_entrances.get(id) ?? []),
  };
}

/** A space may hold thermostats too: what has no lock is no door. */
function isDoor({ is_managed, capabilities_supported }: Device): boolean {
  return is_managed && capabilities_supported.some((name) => name === "lock" || name === "access_code");
}
