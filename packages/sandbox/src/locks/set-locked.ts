import type { Device } from "../devices/device.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";

interface Change {
  locked: boolean;
  method: "keycode" | "manual" | "automatic" | "unknown" | "remote" | "card";
  at: number;
  action_attempt_id?: string;
}

/** Moves a lock's bolt: its state, the event, and the relock of a lock that locks by itself. */
export function setLocked(store: Store, device: Device, { locked, at, ...details }: Change): void {
  device.locked = locked;
  addDeviceEvent(store, device, locked ? "lock.locked" : "lock.unlocked", at, details);
  const { enabled, delay_seconds } = device.auto_lock ?? {};
  if (locked || !enabled || delay_seconds === undefined) return;
  device.relock_due = at + delay_seconds * 1000;
  store.agenda.add(device.relock_due, "relock", { device_id: device.device_id });
}
