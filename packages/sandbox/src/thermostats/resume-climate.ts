import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { runClimate } from "./run-climate.ts";
import { settleSchedule } from "./settle-schedule.ts";

/** A thermostat that can be reached again catches up with its schedules, and goes on. */
export function resumeClimate(store: Store, device: Device, at: number): void {
  if (!device.capabilities_supported.includes("thermostat")) return;
  settleSchedule(store, device, at);
  runClimate(store, device, at);
}
