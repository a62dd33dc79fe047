import type { CustomerResource } from "../customer-resources/customer-resource.ts";

/** Whether a pushed resource is a stay: reservations and bookings are, grants that were pushed as such are other access. */
export function isReservation({ kind }: CustomerResource): boolean {
  return kind === "reservations" || kind === "bookings";
}
