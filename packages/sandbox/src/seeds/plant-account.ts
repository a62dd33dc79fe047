import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import { signOut } from "../connected-accounts/sign-out.ts";
import { ensureCustomer } from "../customers/ensure-customer.ts";
import type { Store } from "../store/store.ts";
import { LONG_AGO_MS } from "./long-ago.ts";
import { plantIssues } from "./plant-issues.ts";
import type { NewAccount } from "./seed-builder.ts";

/** Puts a seed's account into the store. */
export function plantAccount(store: Store, wanted: NewAccount, idOf: (name: string) => string): ConnectedAccount {
  const { customer_key, display_name, email, account_type = "salto_ks" } = wanted;
  if (customer_key !== undefined) ensureCustomer(store, customer_key);
  const account: ConnectedAccount = {
    sequence: store.next_sequence(),
    connected_account_id:
      wanted.connected_account_id ?? idOf(`account:${customer_key ?? ""}:${account_type}:${display_name}`),
    customer_key,
    connect_webview_id: wanted.connect_webview_id,
    account_type,
    account_type_display_name: wanted.account_type_display_name ?? account_type.replaceAll("_", " "),
    display_name,
    image_url: wanted.image_url,
    user_identifier: email === undefined ? undefined : { email },
    ical_url: undefined,
    accepted_capabilities: wanted.accepted_capabilities ?? ["lock"],
    automatically_manage_new_devices: true,
    sites: undefined,
    custom_metadata: wanted.custom_metadata ?? {},
    errors: plantIssues(store, wanted.errors),
    warnings: plantIssues(store, wanted.warnings),
    created_at: wanted.created_at ?? store.started_at - LONG_AGO_MS,
    override: wanted.override,
  };
  store.connected_accounts.add(account);
  if (wanted.signed_out_at !== undefined) signOut(store, account, wanted.signed_out_at);
  return account;
}
