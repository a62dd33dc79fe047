import type { HostMessage } from "./frame-messages.ts";
import type { Fields } from "./read-json.ts";

/** What a host may say, each with what makes it of our own; a value that does not fit gives nothing. */
const READERS: { [Type in HostMessage["type"]]: (fields: Fields) => (HostMessage & { type: Type }) | undefined } = {
  scheme: ({ scheme }) => (scheme === "light" || scheme === "dark" ? { type: "scheme", scheme } : undefined),
  locale: ({ locale }) =>
    typeof locale === "string" && /^[a-zA-Z0-9-]{2,64}$/.test(locale) ? { type: "locale", locale } : undefined,
  link: ({ token, expires_at }) =>
    typeof token === "string" &&
    /^[!-~]{1,8192}$/.test(token) &&
    typeof expires_at === "string" &&
    !Number.isNaN(Date.parse(expires_at))
      ? { type: "link", token, expires_at }
      : undefined,
  link_failed: () => ({ type: "link_failed" }),
  focus: () => ({ type: "focus" }),
  ping: () => ({ type: "ping" }),
};

/** What the host says; `"unknown"` where this version has no such message, undefined where it is malformed. */
export function readHostMessage(fields: Fields): HostMessage | "unknown" | undefined {
  const { type } = fields;
  if (typeof type !== "string") return undefined;
  return Object.hasOwn(READERS, type) ? READERS[type as HostMessage["type"]](fields) : "unknown";
}
