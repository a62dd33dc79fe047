import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { customerOfQuery } from "../undocumented.ts";
import { mayRead } from "./may-read.ts";
import { toWireProfile } from "./to-wire.ts";

/** `/workspaces/customization_profiles/list` */
export const listCustomizationProfiles = route({
  path: "/workspaces/customization_profiles/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ customer_key: field.customerKey.optional() }),
  handle: ({ store, caller, params }) => {
    const customer = customerOfQuery(scopeOf(store, caller).customer_key, params.customer_key);
    const found = store.customization_profiles.all.filter((one) => customer !== null && mayRead(customer, one));
    return { customization_profiles: found.map((profile) => toWireProfile(store, profile)) };
  },
});
