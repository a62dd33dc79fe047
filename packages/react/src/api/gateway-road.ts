import { type Grant, readGrant } from "./grant.ts";
import { PortalError } from "./portal-error.ts";
import { post, type Call } from "./transport.ts";

/** What the gateway road needs to know. */
export interface GatewayRoad {
  customerKey: string;
  /** Where the gateway is mounted, such as `/api/customer-portal`. */
  endpoint: string;
  /** The host's own headers, asked for at every call. */
  headers: () => HeadersInit | undefined | Promise<HeadersInit | undefined>;
  /** Whether the browser's cookies travel. @default "include" */
  credentials?: (() => RequestCredentials | undefined) | undefined;
  /** Hears with every good answer what the host lets this person do. */
  onGrant: (grant: Grant) => void;
}

/** Calls Seam's routes through the host's gateway: its cookie and its headers travel, the customer travels in the query. */
export function gatewayRoad({ customerKey, endpoint, headers, credentials, onGrant }: GatewayRoad): Call {
  const base = endpoint.replace(/\/+$/, "");
  const query = `customer_key=${encodeURIComponent(customerKey)}`;
  return async (route, body, options) => {
    const lent = await hostHeaders(headers, route);
    options?.beforeSend?.();
    return post(body, {
      ...options,
      route,
      url: `${base}${route}?${query}`,
      headers: lent,
      credentials: credentials?.() ?? "include",
      onHeaders: (answered) => onGrant(readGrant(answered.get("customer-portal-grant"))),
    });
  };
}

async function hostHeaders(headers: GatewayRoad["headers"], route: string): Promise<Headers> {
  try {
    return new Headers(await headers());
  } catch (cause) {
    throw new PortalError(
      "The `headers` function of <CustomerPortal> failed, so the call was not sent. Mend that function, or leave it out where a cookie carries the sign-in.",
      { code: "headers_failed", route, cause },
    );
  }
}
