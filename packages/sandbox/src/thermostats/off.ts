import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { setMode } from "./set-mode.ts";

/** `/thermostats/off` */
export const turnOff = route({
  path: "/thermostats/off",
  methods: VERBS.action,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id }),
  handle: (context) => setMode(context, { ...context.params, hvac_mode_setting: "off" }),
});
