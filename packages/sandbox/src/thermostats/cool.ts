import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { setMode } from "./set-mode.ts";
import { setPointFields } from "./set-point-fields.ts";

/** `/thermostats/cool` */
export const cool = route({
  path: "/thermostats/cool",
  methods: VERBS.action,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id, ...setPointFields.cooling }),
  handle: (context) => setMode(context, { ...context.params, hvac_mode_setting: "cool" }),
});
