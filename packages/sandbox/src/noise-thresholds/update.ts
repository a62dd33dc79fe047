import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { checkThreshold } from "./check-threshold.ts";
import { findNoiseSensor } from "./find-noise-sensor.ts";
import { findThreshold } from "./find-threshold.ts";
import { startNoiseCommand } from "./start-noise-command.ts";

/** `/noise_sensors/noise_thresholds/update` */
export const updateNoiseThreshold = route({
  path: "/noise_sensors/noise_thresholds/update",
  methods: VERBS.updateOrPut,
  auth: ["api_key"],
  params: z.object({
    device_id: field.id,
    noise_threshold_id: field.id,
    name: z.string().optional(),
    starts_daily_at: z.string().optional(),
    ends_daily_at: z.string().optional(),
    noise_threshold_decibels: z.number().optional(),
    noise_threshold_nrs: z.number().optional(),
  }),
  handle: (context) => {
    const { device_id, noise_threshold_id, ...given } = context.params;
    const device = findNoiseSensor(context, device_id);
    const threshold = findThreshold(context, { device_id, noise_threshold_id });
    checkThreshold(device, given);
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { action_attempt: startNoiseCommand(context.store, device, { action: "UPDATE", threshold, changes }) };
  },
});
