import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import type { Happening } from "../store/happening.ts";
import { isOnline } from "../undocumented.ts";
import { setLocked } from "./set-locked.ts";

/** A lock with auto-lock locks by itself. A later unlock starts the wait anew; a lock in between makes this one needless. */
export const relock: Happening<{ device_id: string }> = (store, { device_id }, at) => {
  const device = store.devices.get(device_id);
  if (device?.relock_due !== at || device.locked !== false) return;
  const account = store.connected_accounts.get(device.connected_account_id);
  if (isOnline(device, isCutOff(account))) setLocked(store, device, { locked: true, method: "automatic", at });
};
