import type { ConnectedAccount } from "../api/resources.ts";

/** Seam's connectors among the providers; the set may grow. */
const CONNECTORS = new Set(["ical", "lodgify", "hostaway", "guesty", "acuity_scheduling"]);

/** Whether an account is a calendar or a booking system, which brings bookings and no devices. */
export function isBookingSystem({
  account_type,
  ical_feed_origin,
}: Pick<ConnectedAccount, "account_type" | "ical_feed_origin">): boolean {
  return CONNECTORS.has(account_type ?? "") || ical_feed_origin !== undefined;
}
