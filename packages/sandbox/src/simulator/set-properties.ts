import { z } from "zod";
import { setOnline } from "../devices/set-online.ts";
import { field } from "../http/field.ts";
import { parseParams } from "../http/parse-params.ts";
import { setLocked } from "../locks/set-locked.ts";
import { deviceOf } from "./device-of.ts";
import { setBattery } from "./set-battery.ts";
import { setNoise } from "./set-noise.ts";
import { setTemperature } from "./set-temperature.ts";
import { simulation } from "./simulation.ts";

/** What the sandbox keeps apart, since more follows from it: events, errors, what is due. */
const living = z.object({
  online: z.boolean().optional(),
  locked: z.boolean().optional(),
  battery_level: z.number().min(0).max(1).optional(),
  temperature_celsius: z.number().min(-100).max(100).optional(),
  noise_level_decibels: z.number().min(0).max(200).optional(),
});

/**
 * Properties of a device become these, others stay, and `null` takes one away. Those that the sandbox lives by happen as they would,
 * with their events; all others are shown as they are given.
 */
export const setProperties = simulation({
  path: "/_sandbox/devices/set_properties",
  params: z.object({ device_id: field.id, properties: z.record(z.string(), z.json()) }),
  run: (store, { device_id, properties }) => {
    const device = deviceOf(store, device_id);
    const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
    const wanted = parseParams(living, given);
    const now = store.clock.now();
    const can = (capability: string): boolean => device.capabilities_supported.includes(capability);
    const done = new Set(["online", "battery_level"]);
    if (wanted.temperature_celsius !== undefined && can("thermostat")) {
      setTemperature.run(store, { device_id, celsius: wanted.temperature_celsius });
      done.add("temperature_celsius");
    }
    if (wanted.noise_level_decibels !== undefined && can("noise_detection")) {
      setNoise.run(store, { device_id, decibels: wanted.noise_level_decibels });
      done.add("noise_level_decibels");
    }
    if (wanted.battery_level !== undefined) setBattery.run(store, { device_id, level: wanted.battery_level });
    if (properties["battery_level"] === null) device.battery_level = undefined;
    if (can("lock")) {
      done.add("locked");
      if (properties["locked"] === null) device.locked = undefined;
      const { locked } = wanted;
      if (locked !== undefined && locked !== device.locked)
        setLocked(store, device, { locked, method: "unknown", at: now });
    }
    if (wanted.online !== undefined) setOnline(store, device, wanted.online, now);

    const kept = new Map(Object.entries(device.properties));
    for (const [name, value] of Object.entries(properties)) {
      if (value === null) kept.delete(name);
      else if (!done.has(name)) kept.set(name, value);
    }
    device.properties = Object.fromEntries(kept);
  },
});
