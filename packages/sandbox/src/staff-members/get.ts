import { z } from "zod";
import { aliasOf } from "../customer-resources/alias-of.ts";
import { ownSpace } from "../customer-resources/own-space.ts";
import { placeKeys } from "../customer-resources/place-keys.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import type { Store } from "../store/store.ts";
import { grantOfStaff } from "./grant-of-staff.ts";
import { toWireStaffMember } from "./to-wire.ts";

/** `/seam/customer/v1/staff_members/get`: somebody of the staff, with where they work and what is in there. */
export const getStaffMember = route({
  path: "/seam/customer/v1/staff_members/get",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ staff_member_key: z.string() }),
  handle: ({ store, caller, params }) => {
    const found = store.customer_resources.find("alias", aliasOf("staff_members", params.staff_member_key));
    if (found?.kind !== "staff_members" || !scopeOf(store, caller).owns(found)) throw notFound("staff_member");
    return {
      staff_member: toWireStaffMember(store, found),
      spaces: placeKeys(found.data).map((space_key) => ({
        space_key,
        child_space_keys: childKeys(store, found.customer_key, space_key),
      })),
      access_grant: grantOfStaff(store, found),
    };
  },
});

function childKeys(store: Store, customer_key: string, space_key: string): string[] {
  const space = ownSpace(store, customer_key, space_key);
  if (!space) return [];
  return store.spaces.by("parent_space_id", space.space_id).flatMap((child) => child.space_key ?? []);
}
