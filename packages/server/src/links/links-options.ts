import type { CustomerPortalOptions } from "./customer-portal-options.ts";
import type { RevocationStore } from "./revocation-store.ts";

/** What a link for the person behind a request may do, asked for by the host's own page. */
export type OfferLink = (
  request: Request,
  customerKey: string,
) => Omit<CustomerPortalOptions, "customer_key"> | Promise<Omit<CustomerPortalOptions, "customer_key">>;

/** How the gateway makes links to the portal page, and takes them. */
export interface LinksOptions {
  /** The address of the portal page, such as `https://portal.example.com`. Its origin is the only one from which links are taken. */
  portalUrl: string;
  /**
   * What the links' key is derived from, at least 32 characters. A new one ends all links.
   * @default the API key
   */
  secret?: string | undefined;
  /**
   * Remembers revoked links.
   * @default this process's memory, which no other instance shares
   */
  revocations?: RevocationStore | undefined;
  /**
   * Opens `POST <basePath>/portal_link` to the host's own pages and says what such a link may do. It never allows more than
   * `authorize` allows the person, and ends after an hour unless said otherwise.
   * @default the address is closed
   */
  offer?: OfferLink | undefined;
}
