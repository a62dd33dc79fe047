import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { findPreset } from "../thermostats/find-preset.ts";
import { findThermostat } from "../thermostats/find-thermostat.ts";
import { checkTimes } from "./check-times.ts";
import { overrideFields } from "./override-fields.ts";
import { planSchedule } from "./plan-schedule.ts";
import { toWireSchedule } from "./to-wire.ts";

/** `/thermostats/schedules/create` */
export const createThermostatSchedule = route({
  path: "/thermostats/schedules/create",
  methods: VERBS.action,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object({
    device_id: field.id,
    climate_preset_key: z.string(),
    name: z.string().optional(),
    starts_at: field.timestamp,
    ends_at: field.timestamp,
    ...overrideFields,
  }),
  handle: (context) => {
    const { store, params } = context;
    const device = findThermostat(context, params.device_id);
    findPreset(device, params.climate_preset_key);
    const times = {
      device_id: device.device_id,
      starts_at: Date.parse(params.starts_at),
      ends_at: Date.parse(params.ends_at),
    };
    checkTimes(store, times);
    const { max_override_period_minutes: minutes } = params;
    const sequence = store.next_sequence();
    const schedule = store.thermostat_schedules.add({
      sequence,
      thermostat_schedule_id: uuidFrom(`thermostat_schedule:${sequence}`),
      ...times,
      name: params.name ?? null,
      climate_preset_key: params.climate_preset_key,
      is_override_allowed: params.is_override_allowed ?? typeof minutes === "number",
      max_override_period_minutes: minutes ?? null,
      errors: [],
      created_at: store.clock.now(),
    });
    planSchedule(store, schedule);
    return { thermostat_schedule: toWireSchedule(store, schedule) };
  },
});
