import type { ClientSession } from "../client-sessions/client-session.ts";
import { hasMetadata } from "../store/has-metadata.ts";
import type { Store } from "../store/store.ts";
import { pushedAlias } from "./pushed-alias.ts";

/** The kinds that a portal's filters look at: the two that carry custom metadata. */
const FILTERED = new Set(["property_listings", "reservations"]);

/** Whether the filters of a session's portal hide a thing: a pushed resource, what one has become, and what hangs on that. */
export function hides(store: Store, { customer_portal_id }: ClientSession, thing: object): boolean {
  if (customer_portal_id === undefined) return false;
  const filters = store.customer_portals.get(customer_portal_id)?.configuration.customer_resources_filters ?? [];
  if (filters.length === 0) return false;
  const resource = store.customer_resources.find("alias", pushedAlias(store, thing) ?? "");
  if (!resource || !FILTERED.has(resource.kind)) return false;
  const metadata = (resource.data["custom_metadata"] ?? {}) as Record<string, string | boolean>;
  return !filters.every(({ field, value }) => hasMetadata(metadata, { [field]: value }));
}
