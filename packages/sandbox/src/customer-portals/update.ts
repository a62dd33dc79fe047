import { z } from "zod";
import { findProfile } from "../customization-profiles/find-profile.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { mergeConfiguration } from "./merge-configuration.ts";
import { portalConfiguration } from "./portal-configuration.ts";
import { withoutDefaults } from "./without-defaults.ts";

type Patch = z.ZodType<z.input<typeof portalConfiguration>>;

/** `/seam/customer/v1/portals/update`: holds at once for the links that were handed out, too. */
export const updatePortal = route({
  path: "/seam/customer/v1/portals/update",
  methods: VERBS.update,
  auth: ["api_key"],
  params: z.object({
    customer_portal_id: field.id,
    portal_configuration: withoutDefaults(portalConfiguration.omit({ _dev: true })) as Patch,
  }),
  handle: (context) => {
    const { store, params } = context;
    const { customer_portal_id } = params;
    const portal = findOwn(context, "customer_portals", { customer_portal_id });
    const { customization_profile_id } = params.portal_configuration;
    if (customization_profile_id !== undefined) findProfile(store, portal.customer_key, customization_profile_id);
    portal.configuration = mergeConfiguration(portal.configuration, params.portal_configuration);
    for (const { client_session_id } of store.portal_links.by("customer_portal_id", customer_portal_id)) {
      const session = store.client_sessions.get(client_session_id);
      if (session) session.read_only = portal.configuration.read_only;
    }
    return {};
  },
});
