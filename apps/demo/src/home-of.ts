import type { PageAddress } from "./address.ts";
import type { Me } from "./host-api.ts";

/** Where one begins at a property: with today's list where we keep one, else at its doors. */
export function homeOf(me: Me, customerKey = me.properties[0]?.customer_key ?? ""): PageAddress {
  const property = me.properties.find((each) => each.customer_key === customerKey);
  return { customerKey, page: property?.vertical ? "arrivals" : "doors" };
}
