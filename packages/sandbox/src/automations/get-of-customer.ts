import { z } from "zod";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireAutomation } from "./to-wire.ts";

/** `/seam/customer/v1/customers/automations/get` */
export const getAutomationOfCustomer = route({
  path: "/seam/customer/v1/customers/automations/get",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({}),
  handle: ({ store, caller }) => ({ automation: toWireAutomation(store, scopeOf(store, caller).customer_key) }),
});
