import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";
import { settleSchedule } from "../thermostats/settle-schedule.ts";

/** `/thermostats/schedules/delete`: one that is active ends now. */
export const deleteThermostatSchedule = route({
  path: "/thermostats/schedules/delete",
  methods: VERBS.remove,
  auth: ["api_key", "client_session"],
  params: z.object({ thermostat_schedule_id: field.id }),
  handle: (context) => {
    const { store } = context;
    const { thermostat_schedule_id, device_id } = findOwn(context, "thermostat_schedules", context.params);
    remove(store, "thermostat_schedules", thermostat_schedule_id);
    const device = store.devices.get(device_id);
    if (device) settleSchedule(store, device, store.clock.now());
    return {};
  },
});
