import { z } from "zod";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { accessRules } from "./access-rules.ts";
import { climateRules } from "./climate-rules.ts";
import { setRules } from "./set-rules.ts";

/** `/seam/customer/v1/customers/automations/update` */
export const updateAutomationOfCustomer = route({
  path: "/seam/customer/v1/customers/automations/update",
  methods: VERBS.update,
  auth: ["client_session_with_customer"],
  params: z.object({ access_rules: accessRules.optional(), climate_rules: climateRules.optional() }),
  handle: ({ store, caller, params }) => {
    setRules(store, scopeOf(store, caller).customer_key, params);
    return {};
  },
});
