import type { Settings } from "../gateway-options.ts";
import { Refusal } from "../refusal.ts";
import { refuseDeclaredLength } from "../request/body.ts";
import type { Door } from "../request/door.ts";
import type { AskSeam } from "../seam/seam-client.ts";
import { createAskForHost } from "./ask-for-host.ts";
import { createBranding } from "./branding.ts";
import { answerConfiguration } from "./link-configuration.ts";
import { answerOffer } from "./offer-link.ts";
import { createPortalLinks, type PortalLinks } from "./portal-links.ts";
import { createSeamPortals, type SeamPortals } from "./seam-portals.ts";

/** What makes links, and the addresses under `basePath` that are about them. */
export interface LinkAddresses extends PortalLinks, SeamPortals {
  readonly addresses: ReadonlyMap<string, (request: Request) => Promise<Response>>;
}

interface LinkTools {
  readonly door: Door;
  readonly askSeam: AskSeam;
}

/** Makes all that has to do with links. Without `links` among the options there is no address, and none of our own can be made. */
export function createLinkAddresses(settings: Settings, { door, askSeam }: LinkTools): LinkAddresses {
  const { links, redact, log, now, maxBodyBytes } = settings;
  const ask = createAskForHost(askSeam, redact);
  const seam = createSeamPortals(ask);
  if (!links) return { ...seam, createCustomerPortal: noLinks, revokeCustomerPortal: noLinks, addresses: new Map() };

  const { offer } = links;
  const portalLinks = createPortalLinks({ ...links, ask, now });
  const readBranding = createBranding(ask, log);
  const addresses = new Map([
    [
      "/portal",
      async (request: Request) => {
        requirePost(request, maxBodyBytes);
        door.requirePage(request);
        return answerConfiguration(await links.verify(request), readBranding);
      },
    ],
  ]);
  if (offer)
    addresses.set("/portal_link", async (request) => {
      requirePost(request, maxBodyBytes);
      // A link that could ask for another would never end.
      if (links.isLink(request)) throw new Refusal("route_not_allowed");
      const asked = request.clone();
      return answerOffer(asked, await door.requirePerson(request), offer, portalLinks);
    });
  return { ...seam, ...portalLinks, addresses };
}

function requirePost(request: Request, maxBodyBytes: number): void {
  if (request.method !== "POST") throw new Refusal("method_not_allowed", { headers: { allow: "POST" } });
  refuseDeclaredLength(request, maxBodyBytes);
}

const noLinks = () =>
  Promise.reject(
    new TypeError(
      "createCustomerPortal and revokeCustomerPortal need `links: { portalUrl }` among the options of createGateway, the address of the portal page.",
    ),
  );
