import type { Store } from "../store/store.ts";

/** What tells whose a thing is: its customer, or else its account, or else its device. */
export interface Owned {
  customer_key?: string | undefined;
  connected_account_id?: string | undefined;
  device_id?: string | undefined;
  /** The Connect Webview that it is, or tells of: an ordinary session sees those that it lists. */
  connect_webview_id?: string | undefined;
}

/** Finds whose a thing is. One that keeps a `customer_key` of its own is that customer's, also where the key is `undefined`. */
export function ownerOf(
  store: Store,
  thing: Owned,
): { customer_key: string | undefined; connected_account_id: string | undefined } {
  const connected_account_id =
    thing.connected_account_id ?? store.devices.get(thing.device_id ?? "")?.connected_account_id;
  const account = store.connected_accounts.get(connected_account_id ?? "");
  return { customer_key: "customer_key" in thing ? thing.customer_key : account?.customer_key, connected_account_id };
}
