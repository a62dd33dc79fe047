export interface Origins {
  /** Whether the request comes from a page that may call: a browser says so itself, and no page can forge it. */
  readonly isAllowed: (request: Request) => boolean;
  /** The headers that let a listed page of another site read the answer; none under the default rule. */
  readonly corsHeaders: (request: Request) => Readonly<Record<string, string>>;
}

/** Makes the rule from which pages the gateway may be called. */
export function createOrigins(allowedOrigins: readonly string[] | undefined): Origins {
  if (!allowedOrigins)
    return { isAllowed: (request) => isReadByOwnPage(request) || isSameHost(request), corsHeaders: () => ({}) };
  const allowed = new Set(allowedOrigins.map(parseAllowedOrigin));
  const isListed = (request: Request) => allowed.has(parseOrigin(request)?.origin ?? "");
  return {
    isAllowed: (request) => isReadByOwnPage(request) || isListed(request),
    corsHeaders: (request) => (isListed(request) ? headersFor(request) : { vary: "Origin" }),
  };
}

/** Browsers send no Origin with a GET to the page's own, but a header that no page can set says whose it is. */
const isReadByOwnPage = ({ method, headers }: Request): boolean =>
  method === "GET" && !headers.has("origin") && headers.get("sec-fetch-site") === "same-origin";

/** Hosts are compared, not schemes: behind a proxy that ends TLS the server sees http. */
function isSameHost(request: Request): boolean {
  const origin = parseOrigin(request);
  if (!origin) return false;
  // Some frameworks put an internal name into the URL; the Host header is what the browser asked for.
  const own = `${origin.protocol}//${request.headers.get("host") ?? new URL(request.url).host}`;
  return URL.canParse(own) && new URL(own).host === origin.host;
}

function headersFor(request: Request): Record<string, string> {
  return {
    "access-control-allow-origin": parseOrigin(request)?.origin ?? "",
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "x-request-id, seam-request-id, retry-after, customer-portal-grant",
    vary: "Origin",
    ...(request.method === "OPTIONS" && {
      "access-control-allow-methods": "POST, GET",
      "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "content-type",
      "access-control-max-age": "600",
    }),
  };
}

function parseOrigin(request: Request): URL | undefined {
  return parseWebUrl(request.headers.get("origin") ?? "");
}

function parseWebUrl(value: string): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
}

function parseAllowedOrigin(value: string): string {
  const url = parseWebUrl(value);
  if (!url || url.href !== `${url.origin}/`)
    throw new TypeError(
      "createGateway: an entry of `allowedOrigins` is not an origin, so it would never match. Write scheme and host only, like `https://app.example.com`.",
    );
  return url.origin;
}
