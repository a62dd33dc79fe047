import type { NewDevice } from "../seed-builder.ts";
import { climate } from "./climate.ts";
import { DEMO } from "./demo.ts";

const MINUTE = 60_000;
const { devices } = DEMO;

/** What is special about single devices of the hotel: their troubles, and how they answer. */
export function harborExceptions(now: number): Record<string, Partial<NewDevice>> {
  return {
    [devices.confirmed]: { battery_level: 0.91 },
    [devices.unconfirmed]: { behavior: { behavior: "unconfirmed" } },
    [devices.jammed]: { behavior: { behavior: "error" } },
    [devices.neverAnswers]: { behavior: { behavior: "never" } },
    [devices.autoLock]: { auto_lock_delay_seconds: 5, battery_level: 0.82 },
    [devices.offline]: { offline_since: now - 143 * MINUTE },
    [devices.unknownState]: { locked: null },
    [devices.lowBattery]: { battery_level: 0.14 },
    [devices.criticalBattery]: { battery_level: 0.06 },
    [devices.unlocked]: { locked: false },
    "Room 205 door": { battery_level: 0.77 },
    "Suite 502 door": { locked: false },
    "Garage gate": { locked: false },
    "Room 304 door": {
      warnings: [
        {
          code: "device_has_flaky_connection",
          message: "The connection of this device comes and goes.",
          created_at: now - 26 * 60 * MINUTE,
        },
      ],
    },
    [devices.thermostat]: { properties: climate("heat", { now: 20.5, target: 21.5, humidity: 0.44 }) },
    "Room 205 climate": { properties: climate("heat", { now: 17, target: 17, humidity: 0.41 }) },
    "Room 207 climate": { properties: climate("off", { now: 19, target: 19, humidity: 0.47 }) },
    "Suite 501 climate": { properties: climate("cool", { now: 24, target: 22, humidity: 0.52 }) },
    "Lobby climate": { properties: climate("cool", { now: 22.5, target: 22, humidity: 0.49 }) },
    [devices.noiseSensor]: { properties: { noise_level_decibels: 38 } },
    "Roof terrace noise": { properties: { noise_level_decibels: 61 } },
  };
}
