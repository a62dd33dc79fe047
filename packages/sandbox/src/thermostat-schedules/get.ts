import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireSchedule } from "./to-wire.ts";

/** `/thermostats/schedules/get` */
export const getThermostatSchedule = route({
  path: "/thermostats/schedules/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session"],
  params: z.object({ thermostat_schedule_id: field.id }),
  handle: (context) => {
    const schedule = findOwn(context, "thermostat_schedules", context.params);
    return { thermostat_schedule: toWireSchedule(context.store, schedule) };
  },
});
