import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import type { Store } from "../store/store.ts";
import { capabilityWorks, isOnline } from "../undocumented.ts";
import type { Device } from "./device.ts";

/** The `can_*` flags as they are now: a flag of the model turns `false` while it does not work. */
export function workingFlags(store: Store, device: Device): Record<string, boolean> {
  const cut_off = isCutOff(store.connected_accounts.get(device.connected_account_id));
  const online = isOnline(device, cut_off);
  return Object.fromEntries(
    Object.entries(device.can).map(([flag, has]) => [flag, has && capabilityWorks(flag, { online, cut_off })]),
  );
}
