import { isSignedOut } from "../connected-accounts/is-signed-out.ts";
import type { Happening } from "../store/happening.ts";
import { addProviderDevices } from "./add-provider-devices.ts";

type Data = {
  connected_account_id: string;
  /** How many are there by now. */
  count: number;
};

/** The first devices of an account whose first sync takes long. */
export const firstDevices: Happening<Data> = (store, { connected_account_id, count }, at) => {
  const account = store.connected_accounts.get(connected_account_id);
  if (account && !isSignedOut(account)) addProviderDevices(store, account, at, count);
};
