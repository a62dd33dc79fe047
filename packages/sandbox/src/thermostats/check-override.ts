import type { Device } from "../devices/device.ts";
import { ApiError } from "../http/api-error.ts";
import type { Store } from "../store/store.ts";
import { OVERRIDE_REFUSED } from "../undocumented.ts";
import { climateOf } from "./climate-of.ts";

/** Throws the 400 for a command to a thermostat whose schedule allows no override. */
export function checkOverride(store: Store, device: Device): void {
  const active = store.thermostat_schedules.get(climateOf(device).active_thermostat_schedule_id ?? "");
  if (active && !active.is_override_allowed) throw new ApiError(OVERRIDE_REFUSED);
}
