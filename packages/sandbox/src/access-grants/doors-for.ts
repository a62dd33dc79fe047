import type { AcsEntrance } from "../acs-entrances/acs-entrance.ts";
import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import type { AccessGrant, RequestedMethod } from "./access-grant.ts";
import { doorsOf } from "./doors-of.ts";

/** Which doors of a grant take one way in, and which of its devices do not. */
export function doorsFor(
  store: Store,
  grant: Pick<AccessGrant, "space_ids" | "device_ids" | "acs_entrance_ids">,
  mode: RequestedMethod["mode"],
): { devices: Device[]; entrances: AcsEntrance[]; unable: Device[] } {
  const { devices, entrances } = doorsOf(store, grant);
  const takes = (device: Device): boolean => mode === "code" && device.can["can_program_online_access_codes"] === true;
  return {
    devices: devices.filter(takes),
    entrances: entrances.filter(({ can }) => can[`can_unlock_with_${mode}`] === true),
    unable: devices.filter((device) => !takes(device)),
  };
}
