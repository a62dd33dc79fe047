import type { Happening } from "../store/happening.ts";
import { settleSchedule } from "./settle-schedule.ts";

/** A schedule of a thermostat begins or ends, unless it was changed meanwhile. */
export const settleSchedules: Happening<{ device_id: string }> = (store, { device_id }, at) => {
  const device = store.devices.get(device_id);
  if (device) settleSchedule(store, device, at);
};
