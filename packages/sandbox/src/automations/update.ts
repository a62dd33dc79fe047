import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { accessRules } from "./access-rules.ts";
import { climateRules } from "./climate-rules.ts";
import { setRules } from "./set-rules.ts";

/** `/seam/customer/v1/automations/update` */
export const updateAutomation = route({
  path: "/seam/customer/v1/automations/update",
  methods: VERBS.update,
  auth: ["api_key"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    access_rules: accessRules.optional(),
    climate_rules: climateRules.optional(),
  }),
  handle: (context) => {
    const { customer_key, ...rules } = context.params;
    if (customer_key !== undefined) findOwn(context, "customers", { customer_key });
    setRules(context.store, customer_key, rules);
    return {};
  },
});
