import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { setMode } from "./set-mode.ts";
import { setPointFields } from "./set-point-fields.ts";

const { heating, cooling } = setPointFields;
const device_id = field.id;

/** `/thermostats/set_hvac_mode` */
export const setHvacMode = route({
  path: "/thermostats/set_hvac_mode",
  methods: VERBS.action,
  auth: ["api_key", "client_session"],
  params: z.discriminatedUnion("hvac_mode_setting", [
    z.object({ device_id, hvac_mode_setting: z.literal("off") }),
    z.object({ device_id, hvac_mode_setting: z.literal("eco") }),
    z.object({ device_id, hvac_mode_setting: z.literal("heat"), ...heating }),
    z.object({ device_id, hvac_mode_setting: z.literal("cool"), ...cooling }),
    z.object({ device_id, hvac_mode_setting: z.literal("heat_cool"), ...heating, ...cooling }),
  ]),
  handle: (context) => setMode(context, context.params),
});
