import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { climateOf } from "../thermostats/climate-of.ts";
import { runClimate } from "../thermostats/run-climate.ts";
import { setTemperature as change } from "../thermostats/set-temperature.ts";
import { deviceOf } from "./device-of.ts";
import { simulation } from "./simulation.ts";

/** The room of a thermostat or a sensor gets warmer or colder, to this many degrees Celsius; a thermostat goes on from there. */
export const setTemperature = simulation({
  path: "/_sandbox/devices/set_temperature",
  params: z.object({ device_id: field.id, celsius: z.number().min(-100).max(100) }),
  run: (store, { device_id, celsius }) => {
    const device = deviceOf(store, device_id);
    const isThermostat = device.capabilities_supported.includes("thermostat");
    if (!isThermostat && climateOf(device).temperature_celsius === undefined) {
      throw invalidInput("This device does not measure temperatures", "device_id");
    }
    change(store, device, celsius, store.clock.now());
    if (isThermostat) runClimate(store, device, store.clock.now());
  },
});
