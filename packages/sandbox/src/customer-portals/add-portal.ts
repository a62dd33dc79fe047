import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { PORTAL_LIFETIME_MS } from "../undocumented.ts";
import type { CustomerPortal } from "./customer-portal.ts";

/** Makes a hosted portal of a customer; it has no link yet. */
export function addPortal(
  store: Store,
  customer_key: string,
  configuration: CustomerPortal["configuration"],
): CustomerPortal {
  const sequence = store.next_sequence();
  const now = store.clock.now();
  return store.customer_portals.add({
    sequence,
    customer_portal_id: uuidFrom(`customer_portal:${sequence}`),
    customer_key,
    configuration,
    created_at: now,
    expires_at: now + PORTAL_LIFETIME_MS,
  });
}
