import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeClimate } from "../thermostats/change-climate.ts";
import { climateOf } from "../thermostats/climate-of.ts";
import { findPreset } from "../thermostats/find-preset.ts";
import { findThermostat } from "../thermostats/find-thermostat.ts";
import { checkTimes } from "./check-times.ts";
import { overrideFields } from "./override-fields.ts";
import { planSchedule } from "./plan-schedule.ts";

/** `/thermostats/schedules/update` */
export const updateThermostatSchedule = route({
  path: "/thermostats/schedules/update",
  methods: VERBS.update,
  auth: ["api_key", "client_session"],
  params: z.object({
    thermostat_schedule_id: field.id,
    climate_preset_key: z.string().optional(),
    name: z.string().optional(),
    starts_at: field.timestamp.optional(),
    ends_at: field.timestamp.optional(),
    ...overrideFields,
  }),
  handle: (context) => {
    const { store, params } = context;
    const schedule = findOwn(context, "thermostat_schedules", {
      thermostat_schedule_id: params.thermostat_schedule_id,
    });
    const device = findThermostat(context, schedule.device_id);
    const climate_preset_key = params.climate_preset_key ?? schedule.climate_preset_key;
    if (params.climate_preset_key !== undefined) findPreset(device, climate_preset_key);
    const times = {
      device_id: schedule.device_id,
      starts_at: params.starts_at === undefined ? schedule.starts_at : Date.parse(params.starts_at),
      ends_at: params.ends_at === undefined ? schedule.ends_at : Date.parse(params.ends_at),
    };
    if (times.starts_at !== schedule.starts_at || times.ends_at !== schedule.ends_at) {
      checkTimes(store, times, schedule);
    }
    const { max_override_period_minutes: minutes = schedule.max_override_period_minutes } = params;
    const isNewPreset = climate_preset_key !== schedule.climate_preset_key;
    store.thermostat_schedules.change(schedule, {
      ...times,
      climate_preset_key,
      name: params.name ?? schedule.name,
      is_override_allowed: params.is_override_allowed ?? schedule.is_override_allowed,
      max_override_period_minutes: minutes,
    });
    const isActive = climateOf(device).active_thermostat_schedule_id === schedule.thermostat_schedule_id;
    // Another preset is put into effect as if the schedule began now.
    if (isActive && isNewPreset) changeClimate(device, { active_thermostat_schedule_id: null });
    planSchedule(store, schedule);
    return {};
  },
});
