import { tellSystems } from "../acs-systems/tell-systems.ts";
import { tellConnected } from "../devices/tell-connected.ts";
import { addAccountEvent } from "../events/add-account-event.ts";
import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import type { ConnectedAccount } from "./connected-account.ts";
import { isCutOff } from "./is-cut-off.ts";
import { isSignedOut } from "./is-signed-out.ts";

const REQUEST = "account_reauthorization_requested";

/** The account works again, and with it its devices and access systems; a request to sign in anew is met too. */
export function signIn(
  store: Store,
  account: ConnectedAccount,
  connect_webview_id?: string,
  at = store.clock.now(),
): void {
  const wasSignedOut = isSignedOut(account);
  const wasAsked = account.warnings.some(({ code }) => code === REQUEST);
  if (!wasSignedOut && !wasAsked) return;
  account.errors = account.errors.filter(({ code }) => code !== "account_disconnected");
  account.warnings = account.warnings.filter(({ code }) => code !== REQUEST);
  const { connected_account_id } = account;
  const ids = { connected_account_id, connect_webview_id };
  addEvent(store, { event_type: "connected_account.connected", occurred_at: at, ids });
  addAccountEvent(store, account, "connected_account.completed_first_sync_after_reconnection", at);
  if (!wasSignedOut || isCutOff(account)) return;
  tellSystems(store, account, "acs_system.connected", at);
  for (const device of store.devices.by("connected_account_id", connected_account_id)) {
    if (!device.online) continue;
    tellConnected(store, device, at);
  }
}
