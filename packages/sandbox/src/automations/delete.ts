import { z } from "zod";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";
import { automationFor } from "./automation-for.ts";

/** `/seam/customer/v1/automations/delete`: a customer's own with its session, the workspace's with the API key. */
export const deleteAutomation = route({
  path: "/seam/customer/v1/automations/delete",
  methods: VERBS.remove,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({}),
  handle: ({ store, caller }) => {
    const found = automationFor(store, scopeOf(store, caller).customer_key);
    if (found) remove(store, "automations", found.automation_id);
    return {};
  },
});
