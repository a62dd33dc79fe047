import type { Declaration } from "../store/declaration.ts";
import type { ConnectWebview } from "./connect-webview.ts";

/** How Connect Webviews are kept. Many may be of one customer, and several of one account: one for each sign-in. */
export const connectWebviews: Declaration<ConnectWebview> = {
  id: "connect_webview_id",
  indexed: ["customer_key", "connected_account_id"],
};
