import { z } from "zod";
import { toWireGrant } from "../access-grants/to-wire.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { customerOfQuery } from "../undocumented.ts";

/** `/seam/customer/v1/reservations/list_access_grants`: all grants that share the key of a stay, pushed or not. */
export const listGrantsOfReservation = route({
  path: "/seam/customer/v1/reservations/list_access_grants",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ reservation_key: z.string(), customer_key: z.string().optional() }),
  handle: ({ store, caller, params }) => {
    const scope = scopeOf(store, caller);
    const isAsked = customerOfQuery(scope.customer_key, params.customer_key) !== null;
    const grants = store.access_grants
      .by("reservation_key", params.reservation_key)
      .filter((grant) => isAsked && scope.owns(grant));
    return { access_grants: grants.map((grant) => toWireGrant(store, grant)) };
  },
});
