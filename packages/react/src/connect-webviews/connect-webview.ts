/** A Seam Connect Webview, as `/connect_webviews/create` and `/connect_webviews/get` give it; only what the portal reads is typed. */
export interface ConnectWebview {
  connect_webview_id: string;
  /** Where its page is. The token in it is the credential: whoever has the address may sign in. */
  url: string;
  status: "pending" | "failed" | "authorized";
  login_successful: boolean;
  connected_account_id?: string | undefined;
  /** The provider that the person has chosen on the page. */
  selected_provider?: string | undefined;
  /** ISO 8601, by the server's clock. */
  created_at?: string | undefined;
}
