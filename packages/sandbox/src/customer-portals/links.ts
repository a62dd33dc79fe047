import { type Context, Hono } from "hono";
import type { Exchange } from "../http/exchange.ts";
import { linksText } from "./links.text.ts";

/** The short links of hosted portals: each goes on to the page of the portal, with its token where no server sees it. */
export function links(portalUrl: string | undefined) {
  return new Hono<{ Bindings: Exchange }>().get("/:code", (context) => {
    const { store } = context.env;
    context.header("referrer-policy", "no-referrer");
    context.header("cache-control", "no-store");
    const link = store.portal_links.get(context.req.param("code"));
    const session = store.client_sessions.get(link?.client_session_id ?? "");
    if (!link || !session) return say(context, linksText.unknown, 404);
    if (link.expires_at <= store.clock.now()) return say(context, linksText.expired, 410);
    if (portalUrl === undefined) return say(context, linksText.no_page, 501);
    const { customer_portal_id } = link;
    const url = new URL(portalUrl);
    url.hash = new URLSearchParams({ customer_portal_id, token: session.token }).toString();
    return context.redirect(url.href, 302);
  });
}

function say(context: Context, words: string, status: 404 | 410 | 501): Response {
  return context.text(words, status);
}
