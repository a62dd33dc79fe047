import { answerResponse } from "../answer/to-response.ts";
import { Refusal } from "../refusal.ts";
import type { Person } from "../request/door.ts";
import type { OfferLink } from "./links-options.ts";
import { narrowToGrant } from "./narrow-to-grant.ts";
import type { PortalLinks } from "./portal-links.ts";
import { SeamError } from "./seam-error.ts";

/** A page that asks for links itself asks again in time, so that a person who signs out does not keep one for days. */
const HOUR = 60 * 60;

/** Answers `POST <basePath>/portal_link`: a link for the person who asks, never wider than what they may do themselves. */
export async function answerOffer(
  request: Request,
  { customerKey, grant }: Person,
  offer: OfferLink,
  links: PortalLinks,
): Promise<Response> {
  try {
    const offered = await offer(request, customerKey);
    const { expires_at, expires_in = expires_at === undefined ? HOUR : undefined, ...said } = offered;
    const customer_portal = await links.createCustomerPortal({
      ...narrowToGrant(said, grant),
      expires_in,
      expires_at,
      customer_key: customerKey,
    });
    return answerResponse({ customer_portal, ok: true }, undefined, grant);
  } catch (error) {
    if (error instanceof SeamError)
      throw new Refusal(error.type, { seamRequestId: error.seamRequestId, forHost: error.message });
    const reason = error instanceof Error ? error.message : typeof error;
    throw new Refusal("internal_server_error", { forHost: `\`links.offer\` could not be followed. ${reason}` });
  }
}
