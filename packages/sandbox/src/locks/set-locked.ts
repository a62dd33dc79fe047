import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import type { Device } from "../devices/device.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { isOnline } from "../undocumented.ts";

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
  if (!locked && device.auto_lock?.enabled) planRelock(store, device, at + device.auto_lock.delay_seconds * 1000);
}

function planRelock(store: Store, device: Device, due: number): void {
  device.relock_due = due;
  store.agenda.add(due, (at) => {
    // A later unlock starts the wait anew; a lock in between makes this one needless.
    if (device.relock_due !== due || device.locked !== false) return;
    const account = store.connected_accounts.get(device.connected_account_id);
    if (isOnline(device, isCutOff(account))) setLocked(store, device, { locked: true, method: "automatic", at });
  });
}
