import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireThreshold } from "./to-wire.ts";

/** `/noise_sensors/noise_thresholds/get` */
export const getNoiseThreshold = route({
  path: "/noise_sensors/noise_thresholds/get",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({ noise_threshold_id: field.id }),
  handle: (context) => ({ noise_threshold: toWireThreshold(findOwn(context, "noise_thresholds", context.params)) }),
});
