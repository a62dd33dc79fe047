import type { AskForHost } from "./ask-for-host.ts";
import type { CustomerPortalLink } from "./customer-portal-link.ts";
import type { SeamPortalOptions } from "./seam-portal-options.ts";

/** A link to one reservation in Seam's own portal. */
export interface SeamDeepLink {
  url: string;
  expires_at: string;
  customer_portal_id: string;
}

/** The links that Seam makes to its own portal. */
export interface SeamPortals {
  /** Makes a portal of Seam's own, by `/customers/create_portal`. Throws a `SeamError` where Seam refuses. */
  createSeamPortal(options: SeamPortalOptions): Promise<CustomerPortalLink>;
  /** Makes a link to one reservation, by `/customers/reservations/create_deep_link`. Throws a `SeamError` where Seam refuses. */
  createDeepLink(options: { customer_key: string; reservation_key: string }): Promise<SeamDeepLink>;
}

/** Makes what makes Seam's links. */
export function createSeamPortals(ask: AskForHost): SeamPortals {
  return {
    async createSeamPortal(options) {
      if (typeof options?.customer_data?.customer_key !== "string")
        throw new TypeError(
          "createSeamPortal: `customer_data.customer_key` is missing, so Seam would not know whose portal to make. Pass `{ customer_data: { customer_key } }`.",
        );
      const portal = await ask("/customers/create_portal", options, "customer_portal");
      return portal as unknown as CustomerPortalLink;
    },
    async createDeepLink({ customer_key, reservation_key }) {
      const params = { customer_key, reservation_key };
      const link = await ask("/customers/reservations/create_deep_link", params, "deep_link");
      return link as unknown as SeamDeepLink;
    },
  };
}
