import type { Store } from "../store/store.ts";

/** The accounts that were connected through these Connect Webviews: whoever has the webview has its account. */
export function accountsOfWebviews(store: Store, connect_webview_ids: Iterable<string>): string[] {
  return [...connect_webview_ids].flatMap((id) => store.connect_webviews.get(id)?.connected_account_id ?? []);
}
