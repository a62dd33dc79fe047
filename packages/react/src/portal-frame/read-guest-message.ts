import type { PortalAnalyticsEvent } from "../provider/host.ts";
import type { PortalView } from "../portal/portal-view.ts";
import type { GuestMessage } from "./frame-messages.ts";
import { readFlat } from "./read-flat.ts";
import type { Fields } from "./read-json.ts";

const MAX_HEIGHT = 1_000_000;

/** What a guest may say, each with what makes it of our own; a value that does not fit gives nothing. */
const READERS: { [Type in GuestMessage["type"]]: (fields: Fields) => (GuestMessage & { type: Type }) | undefined } = {
  height: ({ height }) =>
    typeof height === "number" && height >= 0 && height <= MAX_HEIGHT ? { type: "height", height } : undefined,
  renew: () => ({ type: "renew" }),
  event: ({ event }) => {
    const flat = readFlat(event);
    return typeof flat?.["type"] === "string"
      ? { type: "event", event: flat as unknown as PortalAnalyticsEvent }
      : undefined;
  },
  view: ({ view }) => {
    const flat = readFlat(view);
    return typeof flat?.["section"] === "string" ? { type: "view", view: flat as unknown as PortalView } : undefined;
  },
  escape: () => ({ type: "escape" }),
  pong: () => ({ type: "pong" }),
};

/** What the guest says; `"unknown"` where this version has no such message, undefined where it is malformed. */
export function readGuestMessage(fields: Fields): GuestMessage | "unknown" | undefined {
  const { type } = fields;
  if (typeof type !== "string") return undefined;
  return Object.hasOwn(READERS, type) ? READERS[type as GuestMessage["type"]](fields) : "unknown";
}
