import { z } from "zod";
import { addLink } from "../customer-portals/add-link.ts";
import { addPortal } from "../customer-portals/add-portal.ts";
import { portalConfiguration } from "../customer-portals/portal-configuration.ts";
import { customerDataParams } from "../customer-resources/customer-data.ts";
import { pushCustomerData } from "../customer-resources/push-customer-data.ts";
import { findProfile } from "../customization-profiles/find-profile.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { PORTAL_NEEDS_CUSTOMER } from "../undocumented.ts";

/** `/customers/create_portal`: pushes the customer's data, and makes a portal with a fresh link. */
export const createPortal = route({
  path: "/customers/create_portal",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ ...portalConfiguration.shape, customer_data: z.strictObject(customerDataParams).optional() }),
  handle: ({ store, origin, params: { customer_data, ...configuration } }) => {
    if (!customer_data) throw invalidInput(PORTAL_NEEDS_CUSTOMER, "customer_data");
    const { customization_profile_id } = configuration;
    if (customization_profile_id !== undefined) {
      findProfile(store, customer_data.customer_key, customization_profile_id);
    }
    pushCustomerData(store, customer_data);
    const link = addLink(store, addPortal(store, customer_data.customer_key, configuration), origin);
    return { customer_portal: link, magic_link: link };
  },
});
