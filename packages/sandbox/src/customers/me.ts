import { z } from "zod";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toIso } from "../store/to-iso.ts";

/** `/seam/customer/v1/customers/me` */
export const getOwnCustomer = route({
  path: "/seam/customer/v1/customers/me",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({}),
  handle: ({ store, caller }) => {
    const own = { customer_key: scopeOf(store, caller).customer_key };
    const { customer_key, created_at } = findOwn({ store, caller }, "customers", own);
    return { customer: { customer_key, workspace_id: store.workspace_id, created_at: toIso(created_at) } };
  },
});
