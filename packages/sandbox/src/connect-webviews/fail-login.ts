import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { viewText } from "./view.text.ts";

/** The sign-in has failed for good: a new Connect Webview is needed for another try. */
export function failLogin(
  store: Store,
  webview: ConnectWebview,
  code: keyof typeof viewText.failures,
  at = store.clock.now(),
): void {
  const { connect_webview_id, customer_key } = webview;
  webview.status = "failed";
  webview.pane = { step: "failed", email: undefined, problem: { code, message: viewText.failures[code] } };
  const event_type = "connect_webview.login_failed";
  addEvent(store, { event_type, occurred_at: at, ids: { connect_webview_id }, customer_key });
}
