import { queryOptions } from "@tanstack/react-query";
import { answerList } from "../api/answer-part.ts";
import { PortalError } from "../api/portal-error.ts";
import type { PortalEvent } from "../api/resources.ts";
import { shownEvents } from "../events/shown-events.ts";
import type { PortalSession } from "../provider/session.ts";
import { deviceProviderOf, type DeviceProvider } from "./device-provider.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { readConnectWebview } from "./read-connect-webview.ts";

const GET = "/connect_webviews/get";
const PROVIDERS = "/devices/list_device_providers";

/** One Connect Webview, as Seam knows it now: `/connect_webviews/get`. */
export const connectWebviewQuery = ({ customerKey, call }: PortalSession, connectWebviewId: string) =>
  queryOptions<ConnectWebview, PortalError>({
    queryKey: [customerKey, GET, { connect_webview_id: connectWebviewId }],
    queryFn: async ({ signal }) => {
      const webview = readConnectWebview(await call(GET, { connect_webview_id: connectWebviewId }, { signal }), GET);
      if (webview.connect_webview_id === connectWebviewId) return webview;
      throw new PortalError(
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

/** The brands that an account can be connected of: `/devices/list_device_providers`. */
export const deviceProvidersQuery = ({ customerKey, call }: PortalSession) =>
  queryOptions<DeviceProvider[], PortalError>({
    queryKey: [customerKey, PROVIDERS, {}],
    queryFn: async ({ signal }) =>
      answerList(await call(PROVIDERS, {}, { signal }), "device_providers", PROVIDERS).flatMap(deviceProviderOf),
    staleTime: 5 * 60_000,
    // Without the list the page of the Connect Webview asks for the brand.
    meta: { silent: true },
  });

const SYNCED = ["connected_account.completed_first_sync", "connected_account.completed_first_sync_after_reconnection"];
/** The account's events begin a moment before the webview's own time, in milliseconds. */
const EARLIER = 60_000;

/** Whether Seam has looked through an account since it was connected by this webview: `/events/list`. */
export const firstSyncQuery = (
  session: PortalSession,
  connectedAccountId: string,
  { created_at = "" }: Pick<ConnectWebview, "created_at">,
) => {
  const beganAt = Date.parse(created_at);
  const since = new Date((Number.isNaN(beganAt) ? Date.now() : beganAt) - EARLIER).toISOString();
  const event_types = shownEvents(session, SYNCED);
  const params = { connected_account_id: connectedAccountId, event_types, since, limit: 1 };
  return queryOptions<"done" | "under_way", PortalError>({
    queryKey: [session.customerKey, "/events/list", { first_sync: connectedAccountId }],
    queryFn: async ({ signal }) => {
      // Where it can't be known, no more devices coming says as much.
      if (event_types.length === 0) return "under_way";
      const events = answerList(await session.call("/events/list", params, { signal }), "events", "/events/list");
      return (events as PortalEvent[]).length > 0 ? "done" : "under_way";
    },
    meta: { silent: true },
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
};
