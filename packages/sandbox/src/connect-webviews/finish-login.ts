import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import { signIn } from "../connected-accounts/sign-in.ts";
import { capabilitiesOf } from "../device-providers/capabilities-of.ts";
import { deviceProviders } from "../device-providers/device-providers.ts";
import { addEvent } from "../events/add-event.ts";
import { plantAccount } from "../seeds/plant-account.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { FIRST_SYNC_MS, SLOW_FIRST_SYNC_MS } from "../undocumented.ts";
import { authorize } from "./authorize.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { failLogin } from "./fail-login.ts";
import { firstSync } from "./first-sync.ts";

interface Login {
  /** An e-mail address, or a name that is none. */
  user: string;
  /** The address of a calendar, which is known by that alone. */
  ical_url?: string | undefined;
  sites: string[];
  /** Whether the devices take their time; else those that the webview waits for are there at once. @default true */
  awaits?: boolean;
}

/**
 * The provider has let the person in: a new account is made, or the one they have is revived, and it belongs to the webview's
 * customer with all its devices. An account of another customer makes the webview fail, and nothing of it has changed.
 */
export function finishLogin(store: Store, webview: ConnectWebview, login: Login): void {
  const { user, ical_url, sites, awaits = true } = login;
  const now = store.clock.now();
  const known = store.connected_accounts.all.find(
    (account) =>
      account.account_type === webview.selected_provider &&
      (ical_url === undefined ? loginOf(account) === user.toLowerCase() : account.ical_url === ical_url),
  );
  const { customer_key, connect_webview_id } = webview;
  if (known?.customer_key !== undefined && customer_key !== undefined && known.customer_key !== customer_key) {
    failLogin(store, webview, "account_of_another_customer", now);
    return;
  }
  if (known) {
    revive(store, known, webview, now);
    authorize(store, webview, known, now);
    return;
  }
  const account = addAccount(store, webview, login, now);
  account.sites = sites;
  const { connected_account_id } = account;
  const sync = { connected_account_id, connect_webview_id };
  if (webview.wait_for_device_creation) webview.pane = { step: "wait", email: undefined, problem: undefined };
  else authorize(store, webview, account, now);
  if (webview.pane.step === "wait" && !awaits) firstSync(store, sync, now);
  else if (user.startsWith("slow")) planSlowSync(store, sync, now);
  else store.agenda.add(now + FIRST_SYNC_MS, "first_sync", sync);
}

/** One device comes after another; the last of them, and all else, with the sync's end. */
function planSlowSync(store: Store, sync: { connected_account_id: string; connect_webview_id: string }, now: number) {
  const { connected_account_id } = sync;
  const part = SLOW_FIRST_SYNC_MS / 3;
  for (const count of [1, 2]) store.agenda.add(now + count * part, "first_devices", { connected_account_id, count });
  store.agenda.add(now + SLOW_FIRST_SYNC_MS, "first_sync", sync);
}

const loginOf = ({ user_identifier }: ConnectedAccount) =>
  (user_identifier?.email ?? user_identifier?.username)?.toLowerCase();

function addAccount(store: Store, webview: ConnectWebview, { user, ical_url }: Login, now: number): ConnectedAccount {
  const { connect_webview_id, customer_key, selected_provider: account_type = "" } = webview;
  const isEmail = user.includes("@");
  const account = plantAccount(
    store,
    {
      customer_key,
      connect_webview_id,
      account_type,
      account_type_display_name: deviceProviders[account_type]?.display_name,
      display_name: user,
      email: isEmail ? user : undefined,
      accepted_capabilities: webview.accepted_capabilities ?? capabilitiesOf(account_type),
      custom_metadata: { ...webview.custom_metadata },
      connected_account_id: uuidFrom(`connected_account:${store.next_sequence()}`),
      created_at: now,
    },
    uuidFrom,
  );
  if (!isEmail && ical_url === undefined) account.user_identifier = { username: user };
  account.ical_url = ical_url;
  account.automatically_manage_new_devices = webview.automatically_manage_new_devices;
  for (const what of ["created", "connected", "successful_login"]) tell(store, account, `connected_account.${what}`);
  return account;
}

function revive(store: Store, account: ConnectedAccount, webview: ConnectWebview, now: number): void {
  const { connect_webview_id, customer_key, custom_metadata, accepted_capabilities } = webview;
  account.connect_webview_id = connect_webview_id;
  account.automatically_manage_new_devices = webview.automatically_manage_new_devices;
  if (accepted_capabilities) account.accepted_capabilities = [...accepted_capabilities];
  if (Object.keys(custom_metadata).length > 0) account.custom_metadata = { ...custom_metadata };
  if (customer_key !== undefined) store.connected_accounts.change(account, { customer_key });
  tell(store, account, "connected_account.successful_login");
  signIn(store, account, connect_webview_id, now);
}

function tell(store: Store, { connect_webview_id, connected_account_id }: ConnectedAccount, event_type: string): void {
  addEvent(store, { event_type, ids: { connect_webview_id, connected_account_id } });
}
