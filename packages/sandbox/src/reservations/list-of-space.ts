import { z } from "zod";
import { toWireMethod } from "../access-methods/to-wire.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { grantsOf } from "./grants-of.ts";
import { isReservation } from "./is-reservation.ts";
import { matchesReservation } from "./matches-reservation.ts";
import { toWireStay } from "./to-wire-stay.ts";

/** `/seam/customer/v1/spaces/list_reservations`: the stays in a space whose guests have a way in already, or have none yet. */
export const listReservationsOfSpace = route({
  path: "/seam/customer/v1/spaces/list_reservations",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ space_key: z.string(), issued_status: z.enum(["issued", "pending"]).default("pending") }),
  handle: ({ store, caller, params: { space_key, issued_status } }) => {
    const scope = scopeOf(store, caller);
    const reservations = store.customer_resources
      .by("customer_key", scope.customer_key ?? "")
      .filter((stay) => isReservation(stay) && scope.owns(stay) && matchesReservation(store, stay, { space_key }))
      .map((stay) => {
        const methods = grantsOf(store, stay).flatMap(({ access_grant_id }) =>
          store.access_methods.by("access_grant_id", access_grant_id),
        );
        return {
          ...toWireStay(store, stay),
          has_issued_access: methods.some(({ issued_at }) => issued_at !== undefined),
          access_methods: methods.map((method) => toWireMethod(store, method)),
        };
      });
    return {
      reservations: reservations.filter(({ has_issued_access }) => has_issued_access === (issued_status === "issued")),
    };
  },
});
