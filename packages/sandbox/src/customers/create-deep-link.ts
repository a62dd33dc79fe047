import { z } from "zod";
import { addLink } from "../customer-portals/add-link.ts";
import { addPortal } from "../customer-portals/add-portal.ts";
import { portalConfiguration } from "../customer-portals/portal-configuration.ts";
import { aliasOf } from "../customer-resources/alias-of.ts";
import { findOwn } from "../http/find-own.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/customers/reservations/create_deep_link`: a portal that shows one reservation and nothing around it. */
export const createDeepLink = route({
  path: "/customers/reservations/create_deep_link",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ customer_key: z.string(), reservation_key: z.string() }),
  handle: (context) => {
    const { store, origin, params } = context;
    const { customer_key } = findOwn(context, "customers", { customer_key: params.customer_key });
    const reservation = store.customer_resources.find("alias", aliasOf("access_grant", params.reservation_key));
    if (reservation?.customer_key !== customer_key) throw notFound("reservation");
    const configuration = portalConfiguration.parse({
      is_embedded: true,
      navigation_mode: "restricted",
      deep_link: { resource_type: "reservation", resource_key: params.reservation_key },
    });
    const portal = addPortal(store, customer_key, configuration);
    const { url, expires_at } = addLink(store, portal, origin);
    return { deep_link: { url, expires_at, customer_portal_id: portal.customer_portal_id } };
  },
});
