import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { guestOf } from "./guest-of.ts";
import { spacesOf } from "./spaces-of.ts";

/** What Seam shows of a reservation wherever it shows one. */
export function toWireReservation(store: Store, resource: CustomerResource) {
  const { data, customer_resource_id, resource_key, created_at, updated_at, skip_reason } = resource;
  return {
    reservation_id: customer_resource_id,
    reservation_key: resource_key,
    name: (data["name"] as string | undefined) ?? null,
    starts_at: time(data["starts_at"]),
    ends_at: time(data["ends_at"]),
    created_at: toIso(created_at),
    guest_name: guestOf(store, resource)?.name ?? null,
    is_resource_syncing: false,
    connected_account_id: null,
    spaces: spacesOf(store, resource),
    last_automation_result:
      skip_reason === undefined
        ? null
        : {
            rule: "reservation_created",
            success: false,
            error: skip_reason,
            actions: [{ action_type: "skip", resource_type: "access_grant", skip_reason }],
            created_at: toIso(updated_at),
          },
  };
}

function time(text: unknown): string | null {
  return typeof text === "string" ? toIso(Date.parse(text)) : null;
}
