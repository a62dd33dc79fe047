import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { automationFor } from "./automation-for.ts";

/** `/seam/customer/v1/automations/get`: what a customer has of its own, else the workspace's. */
export const getAutomation = route({
  path: "/seam/customer/v1/automations/get",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({ customer_key: field.customerKey.optional() }),
  handle: ({ store, params }) => {
    const found = automationFor(store, params.customer_key) ?? automationFor(store, undefined);
    return { access_rules: found?.access_rules, climate_rules: found?.climate_rules };
  },
});
