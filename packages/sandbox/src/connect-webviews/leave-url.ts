import type { ConnectWebview } from "./connect-webview.ts";

/** Where the browser goes once all is over, with what Seam appends to it. */
export function leaveUrl(webview: ConnectWebview): string | undefined {
  const { connect_webview_id, custom_redirect_url, custom_redirect_failure_url, pane } = webview;
  const failed = webview.status === "failed";
  const target = failed ? (custom_redirect_failure_url ?? custom_redirect_url) : custom_redirect_url;
  if (target === undefined || webview.status === "pending") return undefined;
  const url = new URL(target);
  url.searchParams.set("connect_webview_id", connect_webview_id);
  if (failed && pane.problem) {
    url.searchParams.set("error_code", pane.problem.code);
    url.searchParams.set("error_message", pane.problem.message);
  }
  return url.href;
}
