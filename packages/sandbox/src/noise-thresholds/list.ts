import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { findNoiseSensor } from "./find-noise-sensor.ts";
import { toWireThreshold } from "./to-wire.ts";

/** `/noise_sensors/noise_thresholds/list` */
export const listNoiseThresholds = route({
  path: "/noise_sensors/noise_thresholds/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id, is_programmed: z.boolean().optional() }),
  handle: (context) => {
    const { device_id } = findNoiseSensor(context, context.params.device_id);
    const { is_programmed: wanted } = context.params;
    const thresholds = context.store.noise_thresholds
      .by("device_id", device_id)
      .filter(({ is_programmed }) => wanted === undefined || is_programmed === wanted);
    return { noise_thresholds: thresholds.map(toWireThreshold) };
  },
});
