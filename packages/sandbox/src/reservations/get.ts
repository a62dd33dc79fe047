import { z } from "zod";
import { instantKeyUrl } from "../access-methods/instant-key-url.ts";
import { aliasOf } from "../customer-resources/alias-of.ts";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import type { Store } from "../store/store.ts";
import { customerOfQuery } from "../undocumented.ts";
import { grantsOf } from "./grants-of.ts";
import { guestOf } from "./guest-of.ts";
import { isReservation } from "./is-reservation.ts";
import { toWireReservation } from "./to-wire.ts";

/** `/seam/customer/v1/reservations/get`: one stay with its guest and their ways in. */
export const getReservation = route({
  path: "/seam/customer/v1/reservations/get",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    reservation_id: field.id.optional(),
    reservation_key: z.string().optional(),
    customer_key: z.string().optional(),
  }),
  handle: ({ store, caller, params }) => {
    const { reservation_id: id, reservation_key: key } = params;
    if (id === undefined && key === undefined) {
      throw invalidInput("Must specify either reservation_id or reservation_key");
    }
    const scope = scopeOf(store, caller);
    const found =
      store.customer_resources.get(id ?? "") ??
      (id === undefined ? store.customer_resources.find("alias", aliasOf("access_grant", key ?? "")) : undefined);
    const seen =
      customerOfQuery(scope.customer_key, params.customer_key) !== null &&
      scope.owns(found) &&
      isReservation(found) &&
      (key === undefined || found.resource_key === key);
    if (!seen) throw notFound("reservation");
    return { reservation: toWireWhole(store, found) };
  },
});

function toWireWhole(store: Store, resource: CustomerResource) {
  const grants = grantsOf(store, resource);
  const methods = grants.flatMap(({ access_grant_id }) => store.access_methods.by("access_grant_id", access_grant_id));
  return {
    ...toWireReservation(store, resource),
    guest: guestOf(store, resource),
    access_grant_id: grants[0]?.access_grant_id ?? null,
    access_methods: methods.map((method) => ({
      access_method_id: method.access_method_id,
      access_grant_id: method.access_grant_id,
      mode: method.mode,
      is_issued: method.issued_at !== undefined,
      code: method.mode === "code" ? (method.code ?? null) : undefined,
      instant_key_url: instantKeyUrl(method),
      is_card_encoding_required: method.mode === "card" ? method.issued_at === undefined : undefined,
    })),
  };
}
