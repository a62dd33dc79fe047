import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { setMode } from "./set-mode.ts";
import { setPointFields } from "./set-point-fields.ts";

/** `/thermostats/heat_cool` */
export const heatCool = route({
  path: "/thermostats/heat_cool",
  methods: VERBS.action,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id, ...setPointFields.heating, ...setPointFields.cooling }),
  handle: (context) => setMode(context, { ...context.params, hvac_mode_setting: "heat_cool" }),
});
