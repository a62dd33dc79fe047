import { tellSystems } from "../acs-systems/tell-systems.ts";
import { tellDisconnected } from "../devices/tell-disconnected.ts";
import { addAccountEvent } from "../events/add-account-event.ts";
import type { Store } from "../store/store.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { ConnectedAccount } from "./connected-account.ts";
import { isCutOff } from "./is-cut-off.ts";
import { isSignedOut } from "./is-signed-out.ts";

/** The account's credentials stop working: the error, its event, and one for each of its devices. */
export function signOut(store: Store, account: ConnectedAccount, at = store.clock.now()): void {
  if (isSignedOut(account)) return;
  const wasCutOff = isCutOff(account);
  account.errors.push({
    code: "account_disconnected",
    message: "The account is disconnected: its credentials no longer work. Connect it again.",
    created_at: at,
  });
  addAccountEvent(store, account, "connected_account.disconnected", at, {
    connected_account_errors: toWireIssues("error_code", account.errors),
    connected_account_warnings: toWireIssues("warning_code", account.warnings),
  });
  if (wasCutOff) return;
  tellSystems(store, account, "acs_system.disconnected", at);
  for (const device of store.devices.by("connected_account_id", account.connected_account_id)) {
    if (!device.online) continue;
    tellDisconnected(store, device, "account_disconnected", at);
  }
}
