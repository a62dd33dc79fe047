import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** The headers of every page, asset and answer: nothing inline, nothing from elsewhere but the devices' pictures and in frames the portal page and Seam's sign-in pages. */
export function strictHeaders(imageSource: string, frameSources: readonly string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", imageSource],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      frameSrc: [...frameSources],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      objectSrc: ["'none'"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    // The demo is served without TLS on this machine.
    strictTransportSecurity: false,
  });
}

/** Refuses a name that is not this machine's: anybody may sign in, so no page elsewhere may be pointed at this server. */
export const localOnly: MiddlewareHandler = async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (hostname === "localhost" || hostname === "127.0.0.1") return next();
  return c.json({ error: { type: "wrong_host", message: "The demo answers on localhost only." } }, 421);
};

/** Refuses a POST that does not come from one of our own pages. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== "POST" || c.req.header("origin") === new URL(c.req.url).origin) return next();
  return c.json(
    { error: { type: "wrong_origin", message: "This address takes requests from the demo's own pages." } },
    403,
  );
};
