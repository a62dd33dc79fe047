import type { OfferLink } from "@customer-portal/server";
import type { Directory } from "./people.ts";

/** What a portal link shows that the product's own pages ask for: the property by its name and kind of business. */
export function offerLink({ properties }: Directory): OfferLink {
  return (_request, customerKey) => {
    const property = properties.find(({ customer_key }) => customer_key === customerKey);
    return { title: property?.name, business_vertical: property?.vertical };
  };
}
