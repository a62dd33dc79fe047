import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { checkModes } from "./check-modes.ts";
import { findThermostat } from "./find-thermostat.ts";
import { startClimateCommand } from "./start-climate-command.ts";

const mode = z.enum(["auto", "on", "circulate"]).optional();

/** `/thermostats/set_fan_mode` */
export const setFanMode = route({
  path: "/thermostats/set_fan_mode",
  methods: VERBS.action,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id, fan_mode: mode, fan_mode_setting: mode }),
  handle: (context) => {
    const { device_id, fan_mode, fan_mode_setting = fan_mode } = context.params;
    if (fan_mode_setting === undefined) throw invalidInput("Must specify fan_mode_setting", "fan_mode_setting");
    const device = findThermostat(context, device_id);
    checkModes(device, { fan_mode_setting });
    return startClimateCommand(context.store, device, { kind: "fan", setting: { fan_mode_setting } });
  },
});
