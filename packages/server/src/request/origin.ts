import { Refusal } from "../refusal.ts";

/**
 * Makes the check that only the host's own pages may call: a browser sends Origin with every POST, and no page can forge it.
 * Hosts are compared, not schemes: behind a proxy that ends TLS the server sees http.
 */
export function createOriginCheck(allowedOrigins: readonly string[] | undefined): (request: Request) => boolean {
  if (!allowedOrigins) return isSameHost;
  const allowed = new Set(allowedOrigins.map(parseAllowedOrigin));
  return (request) => {
    const origin = parseOrigin(request.headers.get("origin"));
    return origin !== undefined && allowed.has(origin.origin);
  };
}

function isSameHost(request: Request): boolean {
  const origin = parseOrigin(request.headers.get("origin"));
  if (!origin) return false;
  // Some frameworks put an internal name into the URL; the Host header is what the browser asked for.
  const host = request.headers.get("host") ?? new URL(request.url).host;
  const own = `${origin.protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === origin.host;
}

function parseOrigin(value: string | null): URL | undefined {
  if (value === null || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}

function parseAllowedOrigin(value: string): string {
  const url = parseOrigin(value);
  if (!url || url.href !== `${url.origin}/`)
    throw new TypeError(
      "createGateway: an entry of `allowedOrigins` is not an origin, so it would never match. Write scheme and host only, like `https://app.example.com`.",
    );
  return url.origin;
}

/** Throws `origin_not_allowed` unless the check lets the request through. */
export function requireAllowedOrigin(request: Request, isAllowed: (request: Request) => boolean): void {
  if (!isAllowed(request)) throw new Refusal("origin_not_allowed");
}
