import type { Store } from "../store/store.ts";
import { settleSchedule } from "../thermostats/settle-schedule.ts";
import type { ThermostatSchedule } from "./thermostat-schedule.ts";

/** Plans the begin and the end of a schedule; one that should have begun begins at once. */
export function planSchedule(store: Store, { device_id, starts_at, ends_at }: ThermostatSchedule): void {
  const now = store.clock.now();
  if (starts_at > now) store.agenda.add(starts_at, "settle_schedules", { device_id });
  store.agenda.add(ends_at, "settle_schedules", { device_id });
  const device = store.devices.get(device_id);
  if (device) settleSchedule(store, device, now);
}
