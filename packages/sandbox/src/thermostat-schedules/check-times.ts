import { ApiError } from "../http/api-error.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { Store } from "../store/store.ts";
import { DUPLICATE } from "../undocumented.ts";
import type { ThermostatSchedule } from "./thermostat-schedule.ts";

type Times = Pick<ThermostatSchedule, "device_id" | "starts_at" | "ends_at">;

/** Throws for a schedule that never is, or that starts with another one of its thermostat. */
export function checkTimes(store: Store, { device_id, starts_at, ends_at }: Times, own?: ThermostatSchedule): void {
  if (ends_at <= starts_at) throw invalidInput("ends_at must be after starts_at", "ends_at");
  if (ends_at <= store.clock.now()) throw invalidInput("ends_at must be in the future", "ends_at");
  const others = store.thermostat_schedules.by("device_id", device_id).filter((other) => other !== own);
  if (!others.some((other) => other.starts_at === starts_at)) return;
  const message = "Another schedule of this thermostat starts at the same time: starts_at must be unique.";
  throw new ApiError({ ...DUPLICATE, type: "duplicate_starts_at", message });
}
