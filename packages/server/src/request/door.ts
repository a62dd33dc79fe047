import type { Settings } from "../gateway-options.ts";
import { Refusal } from "../refusal.ts";
import { requireAuthorization } from "./authorization.ts";
import { readCustomerKey } from "./customer-key.ts";
import { createForeignPages } from "./foreign-pages.ts";
import type { Grant } from "./grant.ts";

/** Who calls, as far as the gateway has to know: for which customer, and what the host, or a portal link, lets them do. */
export interface Person {
  readonly customerKey: string;
  readonly grant: Grant;
  /** When this ends by itself, in milliseconds by the gateway's clock; of a portal link only. */
  readonly endsAt?: number | undefined;
}

export interface Door {
  /** Refuses a page that may not call. */
  readonly requirePage: (request: Request) => void;
  /** Takes the page that calls, the customer and the host's word or a portal link's, in this order; the body stays unread. */
  readonly requirePerson: (request: Request) => Promise<Person>;
}

/** Makes the door that every request passes. Each refusal is thrown. */
export function createDoor({ authorize, origins, links }: Settings): Door {
  const foreignPages = createForeignPages();

  function requirePage(request: Request): void {
    if (!origins.isAllowed(request) && !links?.isFromPage(request))
      throw new Refusal("origin_not_allowed", { forHost: foreignPages.wordsFor(request) });
  }

  return {
    requirePage,
    async requirePerson(request) {
      requirePage(request);
      const customerKey = readCustomerKey(new URL(request.url));
      if (request.bodyUsed) throw new Refusal("internal_server_error", { forHost: BODY_USED });
      // Where a link came along, nothing else may let the request in: the host is not even asked.
      if (links && (links.isLink(request) || !origins.isAllowed(request))) {
        const link = await links.verify(request);
        if (link.customerKey !== customerKey) throw new Refusal("customer_forbidden");
        return link;
      }
      return { customerKey, grant: await requireAuthorization(authorize, request.clone(), customerKey) };
    },
  };
}

const BODY_USED =
  "The request's body was read before the gateway got it. Mount the gateway before any body parser, or pass it a fresh Request.";
