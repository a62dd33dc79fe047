import type { Device } from "../devices/device.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { hoursOf } from "./hours-of.ts";

/** Holds the level of a sensor against its thresholds, tells of each that is newly triggered, and looks again when the hours of one begin or end. */
export function watchNoise(store: Store, device: Device, at: number): void {
  const { device_id, properties } = device;
  const level = properties["noise_level_decibels"];
  if (typeof level !== "number") return;
  const loud = store.noise_thresholds
    .by("device_id", device_id)
    .filter(({ is_programmed, noise_threshold_decibels }) => is_programmed && level > noise_threshold_decibels)
    .map((threshold) => ({ threshold, ...hoursOf(threshold, device, at) }));
  const triggered = loud.flatMap(({ threshold, holds }) => (holds ? [threshold] : []));
  const before = new Set((properties["currently_triggering_noise_threshold_ids"] ?? []) as string[]);
  const ids = triggered.map(({ noise_threshold_id }) => noise_threshold_id);
  device.properties = { ...properties, currently_triggering_noise_threshold_ids: ids };
  for (const { noise_threshold_id, name } of triggered) {
    if (before.has(noise_threshold_id)) continue;
    const details = { noise_level_decibels: level, noise_threshold_id, noise_threshold_name: name };
    addDeviceEvent(store, device, "noise_sensor.noise_threshold_triggered", at, details);
  }
  const next = at + Math.min(Infinity, ...loud.map(({ changes_in_ms }) => changes_in_ms));
  const due = Number.isFinite(next) ? next : undefined;
  if (due === device.noise_watch_due) return;
  device.noise_watch_due = due;
  if (due !== undefined) store.agenda.add(due, "noise_hours_change", { device_id });
}
