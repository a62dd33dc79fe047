import { z } from "zod";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { placeKeys } from "../customer-resources/place-keys.ts";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { inOrder } from "../store/in-order.ts";
import { grantOfStaff } from "./grant-of-staff.ts";
import { placesAbove } from "./places-above.ts";
import { toWireStaffMember } from "./to-wire.ts";

/** `/seam/customer/v1/staff_members/list` */
export const listStaffMembers = route({
  path: "/seam/customer/v1/staff_members/list",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    space_key: z.string().optional(),
    space_id: field.id.optional(),
    created_before: field.timestamp.optional(),
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const scope = scopeOf(store, caller);
    const customer_key = scope.customer_key ?? "";
    const places = placesAbove(store, customer_key, params);
    const before = params.created_before === undefined ? Infinity : Date.parse(params.created_before);
    const passes = (resource: CustomerResource): boolean =>
      resource.kind === "staff_members" &&
      resource.created_at < before &&
      (places === undefined || placeKeys(resource.data).some((key) => places.has(key))) &&
      scope.owns(resource);
    const source = inOrder([store.customer_resources.by("customer_key", customer_key)]);
    const { page, pagination } = paginate(source, passes, context);
    const staff_members = page.map((resource) => ({
      ...toWireStaffMember(store, resource),
      access_grant: grantOfStaff(store, resource),
    }));
    return { staff_members, pagination };
  },
});
