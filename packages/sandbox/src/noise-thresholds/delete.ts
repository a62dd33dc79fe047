import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { findNoiseSensor } from "./find-noise-sensor.ts";
import { findThreshold } from "./find-threshold.ts";
import { startNoiseCommand } from "./start-noise-command.ts";

/** `/noise_sensors/noise_thresholds/delete` */
export const deleteNoiseThreshold = route({
  path: "/noise_sensors/noise_thresholds/delete",
  methods: VERBS.remove,
  auth: ["api_key"],
  params: z.object({ device_id: field.id, noise_threshold_id: field.id }),
  handle: (context) => {
    const device = findNoiseSensor(context, context.params.device_id);
    const threshold = findThreshold(context, context.params);
    const wanted = { action: "DELETE", threshold, changes: null } as const;
    return { action_attempt: startNoiseCommand(context.store, device, wanted) };
  },
});
