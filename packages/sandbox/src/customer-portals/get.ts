import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/seam/customer/v1/portals/get`: what a portal was made with, and the business that its workspace is in. */
export const getPortal = route({
  path: "/seam/customer/v1/portals/get",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ customer_portal_id: field.id }),
  handle: (context) => {
    const { _dev, ...configuration } = findOwn(context, "customer_portals", context.params).configuration;
    return { customer_portal: { ...configuration, business_vertical: context.store.settings.business_vertical } };
  },
});
