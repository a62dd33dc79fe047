import { queryOptions } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import type { PortalSession } from "../provider/session.ts";
import type { ConnectTools } from "./connect-tools.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { readConnectWebview } from "./read-connect-webview.ts";

const GET = "/connect_webviews/get";

/** One Connect Webview, as Seam knows it now: `/connect_webviews/get`. */
export const connectWebviewQuery = (
  { customerKey, call }: PortalSession,
  connectWebviewId: string,
  tools: ConnectTools,
) =>
  queryOptions<ConnectWebview, PortalError>({
    queryKey: [customerKey, GET, { connect_webview_id: connectWebviewId }],
    queryFn: async ({ signal }) => {
      const webview = readConnectWebview(
        await call(GET, { connect_webview_id: connectWebviewId }, { signal }),
        GET,
        tools,
      );
      if (webview.connect_webview_id === connectWebviewId) return webview;
      throw new tools.PortalError(
        `${GET} was answered with another Connect Webview than the one asked for, so it is not believed.`,
        {
          code: "invalid_response",
          route: GET,
        },
      );
    },
    // It is asked for again and again while somebody waits; a missed answer is said on screen.
    meta: { silent: true },
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
