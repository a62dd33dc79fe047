import type { PortalAnalyticsEvent } from "../provider/host.ts";
import type { PortalView } from "../portal/portal-view.ts";

/** Tells our messages apart from whatever else is posted on a page. */
export const PROTOCOL = "customer-portal-frame";

/** Changes when one end could no longer understand the other; a new type of message does not change it. */
export const PROTOCOL_VERSION = 1;

/** The longest message that either end reads, in characters of its JSON. */
export const MAX_MESSAGE_LENGTH = 16_384;

/** How many messages either end reads in a second; what comes beyond that is left unread. */
export const MAX_MESSAGES_PER_SECOND = 100;

/** How long either end waits for the other to greet, in milliseconds. */
export const GREETING_TIMEOUT = 15_000;

/** What both ends say over the window, once, before they have a channel. The host's carries the port. */
export interface Greeting {
  protocol: typeof PROTOCOL;
  type: "hello";
  version: number;
}

/** Whether colours are light or dark in the host, as far as the eye can see. */
export type FrameScheme = "light" | "dark";

/** What a guest may use from now on, and until when; `expires_at` as in the link. */
export interface FrameLink {
  token: string;
  expires_at: string;
}

/** What the host says to the page in its frame. */
export type HostMessage =
  | { type: "scheme"; scheme: FrameScheme }
  | { type: "locale"; locale: string }
  | ({ type: "link" } & FrameLink)
  | { type: "link_failed" }
  | { type: "focus" }
  | { type: "ping" };

/** What the page in the frame says to its host. */
export type GuestMessage =
  | { type: "height"; height: number }
  | { type: "renew" }
  | { type: "event"; event: PortalAnalyticsEvent }
  | { type: "view"; view: PortalView }
  | { type: "escape" }
  | { type: "pong" };
