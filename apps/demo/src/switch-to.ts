import type { PageAddress } from "./address.ts";
import { homeOf } from "./home-of.ts";
import type { Me } from "./host-api.ts";

/** The same page of another property, where it has one; nothing that was open stays so. */
export function switchTo(me: Me, { page }: PageAddress, customerKey: string): PageAddress {
  const home = homeOf(me, customerKey);
  return home.page === "arrivals" && page !== "unknown" ? { customerKey, page } : home;
}
