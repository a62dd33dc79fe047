import { z } from "zod";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { verticalResourceAliases } from "./vertical-resource-aliases.ts";

/** `/seam/customer/v1/settings/vertical_resource_aliases/get` */
export const getVerticalResourceAliases = route({
  path: "/seam/customer/v1/settings/vertical_resource_aliases/get",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({}),
  handle: ({ store }) => ({ vertical_resource_aliases: verticalResourceAliases(store.settings.business_vertical) }),
});
