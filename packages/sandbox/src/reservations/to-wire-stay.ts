import { lastResult } from "../automation-runs/last-result.ts";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { guestOf } from "./guest-of.ts";

/** What Seam shows of a stay in each of its lists. */
export function toWireStay(store: Store, resource: CustomerResource) {
  const { data, customer_resource_id, resource_key, created_at } = resource;
  return {
    reservation_id: customer_resource_id,
    reservation_key: resource_key,
    name: (data["name"] as string | undefined) ?? null,
    starts_at: time(data["starts_at"]),
    ends_at: time(data["ends_at"]),
    created_at: toIso(created_at),
    guest_name: guestOf(store, resource)?.name ?? null,
    last_automation_result: lastResult(store, resource),
  };
}

function time(text: unknown): string | null {
  return typeof text === "string" ? toIso(Date.parse(text)) : null;
}
