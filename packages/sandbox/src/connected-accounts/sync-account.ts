import { addProviderDevices } from "../connect-webviews/add-provider-devices.ts";
import { addProviderSystems } from "../connect-webviews/add-provider-systems.ts";
import type { Happening } from "../store/happening.ts";
import { isSignedOut } from "./is-signed-out.ts";

/** A sync that was asked for: what the provider has is there again. An account that is signed out can't be read. */
export const syncAccount: Happening<{ connected_account_id: string }> = (store, { connected_account_id }, at) => {
  const account = store.connected_accounts.get(connected_account_id);
  if (!account || isSignedOut(account)) return;
  addProviderDevices(store, account, at);
  addProviderSystems(store, account, at);
};
