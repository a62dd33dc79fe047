import type { Declaration } from "../store/declaration.ts";
import type { ThermostatSchedule } from "./thermostat-schedule.ts";

/** How thermostat schedules are kept. */
export const thermostatSchedules: Declaration<ThermostatSchedule> = {
  id: "thermostat_schedule_id",
  under: { device_id: "devices" },
};
