import { z } from "zod";
import { revokeGrant } from "../access-grants/revoke-grant.ts";
import { addRun } from "../automation-runs/add-run.ts";
import { aliasOf } from "../customer-resources/alias-of.ts";
import type { Concept } from "../customer-resources/kinds.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";
import type { Store } from "../store/store.ts";
import { removeCustomer } from "./remove-customer.ts";

/** What each list of keys is of; a list with no concept names customers. */
const LISTS = {
  space_keys: "space",
  property_keys: "space",
  room_keys: "space",
  common_area_keys: "space",
  unit_keys: "space",
  facility_keys: "space",
  building_keys: "space",
  listing_keys: "space",
  property_listing_keys: "space",
  guest_keys: "user_identity",
  tenant_keys: "user_identity",
  resident_keys: "user_identity",
  user_keys: "user_identity",
  user_identity_keys: "user_identity",
  staff_member_keys: "user_identity",
  reservation_keys: "access_grant",
  booking_keys: "access_grant",
  access_grant_keys: "access_grant",
} as const satisfies Record<string, Concept>;

const keys = z.array(z.string()).optional();
const lists = Object.fromEntries(Object.keys(LISTS).map((name) => [name, keys])) as Record<
  keyof typeof LISTS,
  typeof keys
>;

/** `/customers/delete_data`: what is not there is passed over, so that it can be sent again. */
export const deleteData = route({
  path: "/customers/delete_data",
  methods: VERBS.remove,
  auth: ["api_key"],
  params: z.object({ customer_keys: keys, ...lists }),
  handle: ({ store, params: { customer_keys = [], ...given } }) => {
    for (const [name, list = []] of Object.entries(given)) {
      for (const key of list) removeResource(store, LISTS[name as keyof typeof LISTS], key);
    }
    for (const customer_key of customer_keys) removeCustomer(store, customer_key);
    return {};
  },
});

/** What the resource has become goes, and the resource with it. */
function removeResource(store: Store, concept: Concept, key: string): void {
  const space = concept === "space" ? store.spaces.find("space_key", key) : undefined;
  if (space) remove(store, "spaces", space.space_id);
  const identity = concept === "user_identity" ? store.user_identities.find("user_identity_key", key) : undefined;
  if (identity) remove(store, "user_identities", identity.user_identity_id);
  const resource = store.customer_resources.find("alias", aliasOf(concept, key));
  const grant =
    store.access_grants.get(resource?.access_grant_id ?? "") ??
    (concept === "access_grant" ? store.access_grants.find("access_grant_key", key) : undefined);
  if (grant) revokeGrant(store, grant);
  if (resource && concept === "access_grant") {
    const action = { action_type: "delete", resource_type: "access_grant" } as const;
    const actions = grant ? [{ ...action, access_grant_id: grant.access_grant_id }] : [];
    addRun(store, resource, { rule: "reservation_deleted", actions });
  }
  if (resource) remove(store, "customer_resources", resource.customer_resource_id);
}
