import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { checkThreshold } from "./check-threshold.ts";
import { findNoiseSensor } from "./find-noise-sensor.ts";
import { startNoiseCommand } from "./start-noise-command.ts";
import { toWireThreshold } from "./to-wire.ts";

/** `/noise_sensors/noise_thresholds/create` */
export const createNoiseThreshold = route({
  path: "/noise_sensors/noise_thresholds/create",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({
    device_id: field.id,
    name: z.string().optional(),
    starts_daily_at: z.string(),
    ends_daily_at: z.string(),
    noise_threshold_decibels: z.number().optional(),
    noise_threshold_nrs: z.number().optional(),
  }),
  handle: (context) => {
    const { store, params } = context;
    const device = findNoiseSensor(context, params.device_id);
    checkThreshold(device, params);
    const { noise_threshold_decibels } = params;
    if (noise_threshold_decibels === undefined) {
      throw invalidInput("Must specify noise_threshold_decibels", "noise_threshold_decibels");
    }
    const sequence = store.next_sequence();
    const threshold = store.noise_thresholds.add({
      sequence,
      noise_threshold_id: uuidFrom(`noise_threshold:${sequence}`),
      device_id: device.device_id,
      name: params.name ?? `${noise_threshold_decibels} dB`,
      starts_daily_at: params.starts_daily_at,
      ends_daily_at: params.ends_daily_at,
      noise_threshold_decibels,
      noise_threshold_nrs: params.noise_threshold_nrs,
      is_programmed: false,
    });
    const action_attempt = startNoiseCommand(store, device, { action: "CREATE", threshold, changes: {} });
    return { action_attempt, noise_threshold: toWireThreshold(threshold) };
  },
});
