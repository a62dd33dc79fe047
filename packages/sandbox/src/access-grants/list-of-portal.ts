import { z } from "zod";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireGrant } from "./to-wire.ts";

/** `/seam/customer/v1/access_grants/list`: a customer's other access, which is all that belongs to no stay. */
export const listAccessGrantsOfPortal = route({
  path: "/seam/customer/v1/access_grants/list",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({}),
  handle: ({ store, caller }) => {
    const scope = scopeOf(store, caller);
    const grants = store.access_grants
      .by("customer_key", scope.customer_key ?? "")
      .filter((grant) => grant.reservation_key === undefined && scope.owns(grant));
    return { access_grants: grants.map((grant) => toWireGrant(store, grant)) };
  },
});
