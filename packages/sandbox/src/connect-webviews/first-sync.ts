import { isSignedOut } from "../connected-accounts/is-signed-out.ts";
import { addAccountEvent } from "../events/add-account-event.ts";
import type { Happening } from "../store/happening.ts";
import { addProviderDevices } from "./add-provider-devices.ts";
import { addProviderSystems } from "./add-provider-systems.ts";
import { authorize } from "./authorize.ts";
import { failLogin } from "./fail-login.ts";

type Data = {
  connected_account_id: string;
  connect_webview_id: string;
};

/** The devices and access systems of a new account arrive, and the Connect Webview that waited for them is done. */
export const firstSync: Happening<Data> = (store, { connected_account_id, connect_webview_id }, at) => {
  const account = store.connected_accounts.get(connected_account_id);
  const webview = store.connect_webviews.get(connect_webview_id);
  const waiting = webview?.pane.step === "wait" ? webview : undefined;
  if (!account || isSignedOut(account)) {
    if (waiting) failLogin(store, waiting, "account_disconnected", at);
    return;
  }
  addProviderDevices(store, account, at);
  addProviderSystems(store, account, at);
  addAccountEvent(store, account, "connected_account.completed_first_sync", at);
  if (waiting) authorize(store, waiting, account, at);
};
