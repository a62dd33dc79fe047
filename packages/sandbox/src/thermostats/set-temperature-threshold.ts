import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeClimate } from "./change-climate.ts";
import { findThermostat } from "./find-thermostat.ts";
import { readTemperature } from "./read-temperature.ts";
import { watchThreshold } from "./watch-threshold.ts";

const limit = z.number().nullable().default(null);

/** `/thermostats/set_temperature_threshold`: what is left out is no limit any more. */
export const setTemperatureThreshold = route({
  path: "/thermostats/set_temperature_threshold",
  methods: VERBS.update,
  auth: ["api_key"],
  params: z.object({
    device_id: field.id,
    lower_limit_celsius: limit,
    lower_limit_fahrenheit: limit,
    upper_limit_celsius: limit,
    upper_limit_fahrenheit: limit,
  }),
  handle: (context) => {
    const { store, params } = context;
    const device = findThermostat(context, params.device_id);
    const lower = readTemperature(params, "lower_limit");
    const upper = readTemperature(params, "upper_limit");
    if (lower && upper && lower.celsius >= upper.celsius) {
      throw invalidInput("The lower limit must be below the upper limit", "lower_limit_celsius");
    }
    const temperature_threshold = {
      lower_limit_celsius: lower?.celsius ?? null,
      lower_limit_fahrenheit: lower?.fahrenheit ?? null,
      upper_limit_celsius: upper?.celsius ?? null,
      upper_limit_fahrenheit: upper?.fahrenheit ?? null,
    };
    changeClimate(device, { temperature_threshold });
    watchThreshold(store, device, store.clock.now());
    return {};
  },
});
