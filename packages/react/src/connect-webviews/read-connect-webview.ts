import type { ConnectTools } from "./connect-tools.ts";
import type { ConnectWebview } from "./connect-webview.ts";

/** Takes the Connect Webview out of an answer; its address is opened, so it must be one that runs no code here. */
export function readConnectWebview(
  answer: unknown,
  route: string,
  { PortalError, answerPart, withoutNulls }: ConnectTools,
): ConnectWebview {
  const said = withoutNulls(answerPart(answer, "connect_webview", route)) as Partial<ConnectWebview>;
  const { connect_webview_id, url = "", status = "pending", login_successful = false } = said;
  const isPage = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (typeof connect_webview_id !== "string" || !isPage)
    throw new PortalError(
      `${route} was answered with a Connect Webview that can't be opened: it has no id or no web address. Check that \`endpoint\` points at the gateway.`,
      { code: "invalid_response", route },
    );
  return { ...said, connect_webview_id, url, status, login_successful };
}
