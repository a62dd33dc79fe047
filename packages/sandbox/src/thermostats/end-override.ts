import type { Happening } from "../store/happening.ts";
import { changeClimate } from "./change-climate.ts";
import { settleSchedule } from "./settle-schedule.ts";

/** The time for an override is over: the schedule's preset comes back. A later override starts the time anew. */
export const endOverride: Happening<{ device_id: string }> = (store, { device_id }, at) => {
  const device = store.devices.get(device_id);
  if (device?.override_due !== at) return;
  device.override_due = undefined;
  changeClimate(device, { active_thermostat_schedule_id: null });
  settleSchedule(store, device, at);
};
