import { addAccountEvent } from "../events/add-account-event.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import type { ConnectedAccount } from "./connected-account.ts";
import { isSignedOut } from "./is-signed-out.ts";

/** The account works again, and with it its devices. */
export function signIn(store: Store, account: ConnectedAccount, at = store.clock.now()): void {
  if (!isSignedOut(account)) return;
  account.errors = account.errors.filter(({ code }) => code !== "account_disconnected");
  addAccountEvent(store, account, "connected_account.connected", at, { customer_key: account.customer_key });
  addAccountEvent(store, account, "connected_account.completed_first_sync_after_reconnection", at);
  for (const device of store.devices.values()) {
    if (device.connected_account_id !== account.connected_account_id || !device.online) continue;
    addDeviceEvent(store, device, "device.connected", at);
  }
}
