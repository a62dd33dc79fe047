import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import { putConnector } from "../connectors/put-connector.ts";
import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import type { ConnectWebview } from "./connect-webview.ts";

/** The sign-in is done: the Connect Webview says so, and the sessions that list it have the account. */
export function authorize(store: Store, webview: ConnectWebview, account: ConnectedAccount, at: number): void {
  const { connect_webview_id, customer_key } = webview;
  const { connected_account_id } = account;
  store.connect_webviews.change(webview, { connected_account_id });
  putConnector(store, account, at);
  webview.status = "authorized";
  webview.authorized_at = at;
  webview.pane = { step: "done", email: undefined, problem: undefined };
  for (const session of store.client_sessions.all) {
    if (session.connect_webview_ids.has(connect_webview_id)) session.connected_account_ids.add(connected_account_id);
  }
  addEvent(store, {
    event_type: "connect_webview.login_succeeded",
    occurred_at: at,
    ids: { connect_webview_id, connected_account_id },
    customer_key,
  });
}
