import { DEMO } from "@customer-portal/sandbox";
import type { CustomerPortalOptions } from "@customer-portal/server";
import { expect, type TestContext } from "vitest";
import { openHouse } from "./open-house.ts";

const HOTEL = DEMO.customerKey;
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A hotel with a guest and stays of hers, and a stay of somebody else's. */
export async function openHotel(context: TestContext) {
  const house = await openHouse(context);
  const ask = async (route: string, body: object) => {
    const response = await house.sandbox.fetch(`${house.sandboxUrl}${route}`, {
      method: "POST",
      headers: { authorization: `Bearer ${house.sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, never>;
  };
  const stay = { guest_key: "ana", starts_at: at(-24), ends_at: at(24) };
  const rooms = { room_keys: ["harbor-room-204"] };
  await ask("/customers/push_data", {
    customer_key: HOTEL,
    guests: [{ guest_key: "ana", name: "Ana Sousa", email_address: "ana@example.com" }],
    reservations: [
      { ...stay, ...rooms, reservation_key: "res-1" },
      { ...stay, room_keys: ["harbor-room-204", "harbor-room-203"], reservation_key: "res-2" },
      { ...stay, ...rooms, reservation_key: "res-over", starts_at: at(-72), ends_at: at(-48) },
      // Nobody's yet, so that it has no grant.
      { ...rooms, reservation_key: "res-early", starts_at: at(240) },
      { ...stay, reservation_key: "res-nowhere" },
    ],
    bookings: [{ ...stay, ...rooms, booking_key: "book-1" }],
    access_grants: [{ ...stay, ...rooms, access_grant_key: "grant-1" }],
  });
  await ask("/customers/push_data", {
    customer_key: DEMO.otherCustomerKey,
    guests: [{ guest_key: "bo", name: "Bo Lund", email_address: "bo@example.com" }],
    reservations: [{ reservation_key: "res-theirs", guest_key: "bo" }],
  });
  const lead = async (manage: object, said: Partial<CustomerPortalOptions> = {}) => {
    const options = { customer_key: HOTEL, locale: "en-GB", landing_page: { manage }, ...said };
    return (await house.gateway.createCustomerPortal(options as CustomerPortalOptions)).url;
  };
  return { house, ask, lead };
}
