import type { Route } from "../http/route.ts";
import { createThermostatSchedule } from "./create.ts";
import { deleteThermostatSchedule } from "./delete.ts";
import { getThermostatSchedule } from "./get.ts";
import { listThermostatSchedules } from "./list.ts";
import { updateThermostatSchedule } from "./update.ts";

/** The routes of thermostat schedules. */
export const thermostatScheduleRoutes: readonly Route[] = [
  createThermostatSchedule,
  deleteThermostatSchedule,
  getThermostatSchedule,
  listThermostatSchedules,
  updateThermostatSchedule,
];
