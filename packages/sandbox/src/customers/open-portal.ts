import { z } from "zod";
import { addLink } from "../customer-portals/add-link.ts";
import { addPortal } from "../customer-portals/add-portal.ts";
import { findOwn } from "../http/find-own.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/seam/customer/v1/customers/open_portal`: a link to the customer's portal, which is made anew where it has expired. */
export const openPortal = route({
  path: "/seam/customer/v1/customers/open_portal",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ customer_key: z.string() }),
  handle: (context) => {
    const { store, origin, params } = context;
    const { customer_key } = findOwn(context, "customers", params);
    const portals = store.customer_portals.by("customer_key", customer_key);
    const last = portals.findLast(({ configuration }) => configuration.deep_link === undefined);
    if (!last) throw notFound("customer_portal");
    const live = last.expires_at > store.clock.now();
    const portal = live ? last : addPortal(store, customer_key, last.configuration);
    return { magic_link: addLink(store, portal, origin) };
  },
});
