import type { ConnectWebview } from "./connect-webview.ts";

/** Where the page of a Connect Webview is: the token in it is the credential. */
export function viewUrl({ connect_webview_id, auth_token }: ConnectWebview, origin: string): string {
  return `${origin}/connect_webviews/view?${new URLSearchParams({ connect_webview_id, auth_token }).toString()}`;
}
