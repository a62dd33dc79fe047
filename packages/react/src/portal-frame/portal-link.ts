import { PortalFrameError } from "./portal-frame-error.ts";

/** A link to a portal page, as `createCustomerPortal` and `createSeamPortal` give it; more fields do no harm. */
export interface PortalLink {
  url: string;
  /** When the link ends (ISO 8601). */
  expires_at: string;
}

/** What a host's server may answer with: a link, or the gateway's own answer around it. */
export type PortalLinkAnswer = PortalLink | { customer_portal: PortalLink };

/** A link that may be opened. */
export interface OpenableLink extends PortalLink {
  /** What the fragment of its address carries. */
  token: string;
  /** Whether it leads to our own portal page; another page, such as Seam's, can only be shown. */
  isOurs: boolean;
}

/** Checks what a host gave as a link to the portal page at `origin`; throws what a developer has to know. */
export function readPortalLink(given: unknown, origin: string): OpenableLink {
  const answer = (given ?? {}) as Partial<Record<keyof PortalLink | "customer_portal", unknown>>;
  const { url, expires_at } = (answer.customer_portal ?? answer) as typeof answer;
  const address = addressOf(url);
  if (!address || !/^https?:$/.test(address.protocol))
    throw bad("has no `url` that can be opened", "Answer with the object that createCustomerPortal gives.");
  if (typeof expires_at !== "string" || Number.isNaN(Date.parse(expires_at)))
    throw bad("has no `expires_at`, so nobody knows when to renew it", "Pass it on as createCustomerPortal gives it.");
  const isOurs = address.origin === origin;
  const token = address.hash.slice(1);
  if (isOurs && !/^[!-~]{1,8192}$/.test(token))
    throw bad("carries no token behind the # of its `url`", "Pass `url` on as createCustomerPortal gives it.");
  return { url: address.href, expires_at, token, isOurs };
}

function addressOf(url: unknown): URL | undefined {
  try {
    return typeof url === "string" ? new URL(url) : undefined;
  } catch {
    return undefined;
  }
}

const bad = (what: string, remedy: string) =>
  new PortalFrameError("link_failed", `What fetchLink gave ${what}, so the portal can't be opened. ${remedy}`);
