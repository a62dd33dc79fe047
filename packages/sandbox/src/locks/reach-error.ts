import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import { isSignedOut } from "../connected-accounts/is-signed-out.ts";
import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { BRIDGE_LOCK_ERROR, OFFLINE_LOCK_ERROR, SIGNED_OUT_LOCK_ERROR } from "../undocumented.ts";

/** Why a device can't be reached now, as a failed attempt says it; `null` when it can. */
export function reachError(store: Store, device: Device): { type: string; message: string } | null {
  const account = store.connected_accounts.get(device.connected_account_id);
  if (isCutOff(account)) return isSignedOut(account) ? SIGNED_OUT_LOCK_ERROR : BRIDGE_LOCK_ERROR;
  return device.online ? null : OFFLINE_LOCK_ERROR;
}
