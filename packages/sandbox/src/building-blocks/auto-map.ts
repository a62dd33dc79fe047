import { z } from "zod";
import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { kinds } from "../customer-resources/kinds.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { customerOfQuery } from "../undocumented.ts";
import { mapPlaces } from "./map-places.ts";

/** `/seam/partner/v1/building_blocks/spaces/auto_map`: which devices and entrances the pushed places are likely to hold. */
export const autoMapSpaces = route({
  path: "/seam/partner/v1/building_blocks/spaces/auto_map",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    customer_key: z.string().optional(),
    connected_account_id: field.id.optional(),
    collection_key: z.string().optional(),
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const { connected_account_id, collection_key } = params;
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, params.customer_key);
    if (connected_account_id !== undefined) findOwn(context, "connected_accounts", { connected_account_id });
    const isPlace = (resource: CustomerResource): boolean =>
      kinds[resource.kind].concept === "space" && scope.owns(resource);
    const customers = store.customers.all.filter(
      ({ customer_key }) => customer === undefined || customer_key === customer,
    );
    const spaces = customers.flatMap(({ customer_key }) => {
      const places = store.customer_resources.by("customer_key", customer_key).filter(isPlace);
      return mapPlaces(store, places, { customer_key, connected_account_id, collection_key });
    });
    return { spaces };
  },
});
