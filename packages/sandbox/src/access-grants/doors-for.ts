import { type TimeProblem, timeProblem } from "../access-codes/time-problem.ts";
import type { AcsEntrance } from "../acs-entrances/acs-entrance.ts";
import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import type { AccessGrant, RequestedMethod } from "./access-grant.ts";
import { doorsOf } from "./doors-of.ts";

type Asked = Pick<
  AccessGrant,
  "space_ids" | "device_ids" | "acs_entrance_ids" | "starts_at" | "ends_at" | "created_at"
>;

/** Which doors of a grant take one way in, which of its devices do not, and which not at its times. */
export function doorsFor(
  store: Store,
  grant: Asked,
  mode: RequestedMethod["mode"],
): {
  devices: Device[];
  entrances: AcsEntrance[];
  unable: Device[];
  untimely: { device: Device; reason: TimeProblem }[];
} {
  const { devices, entrances } = doorsOf(store, grant);
  const takes = (device: Device): boolean => mode === "code" && device.can["can_program_online_access_codes"] === true;
  const able = devices
    .filter(takes)
    .map((device) => ({ device, reason: timeProblem(device, grant, grant.created_at) }));
  return {
    devices: able.filter(({ reason }) => reason === undefined).map(({ device }) => device),
    entrances: entrances.filter(({ can }) => can[`can_unlock_with_${mode}`] === true),
    unable: devices.filter((device) => !takes(device)),
    untimely: able.flatMap(({ device, reason }) => (reason === undefined ? [] : [{ device, reason }])),
  };
}
