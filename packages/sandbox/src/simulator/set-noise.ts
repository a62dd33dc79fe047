import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { watchNoise } from "../noise-thresholds/watch-noise.ts";
import { deviceOf } from "./device-of.ts";
import { simulation } from "./simulation.ts";

/** It gets louder or quieter at a noise sensor, to this many decibels, and stays so. */
export const setNoise = simulation({
  path: "/_sandbox/noise_sensors/set_noise",
  params: z.object({ device_id: field.id, decibels: z.number().min(0).max(200) }),
  run: (store, { device_id, decibels }) => {
    const device = deviceOf(store, device_id);
    if (!device.capabilities_supported.includes("noise_detection")) {
      throw invalidInput("This device is not a noise sensor", "device_id");
    }
    device.properties = { ...device.properties, noise_level_decibels: decibels };
    watchNoise(store, device, store.clock.now());
  },
});
