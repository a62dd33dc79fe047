import { z } from "zod";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireCustomer } from "./to-wire.ts";

/** `/seam/customer/v1/customers/me` */
export const getOwnCustomer = route({
  path: "/seam/customer/v1/customers/me",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({}),
  handle: ({ store, caller }) => {
    const own = { customer_key: scopeOf(store, caller).customer_key };
    const customer = toWireCustomer(store, findOwn({ store, caller }, "customers", own));
    const [connector] = store.connectors.all.filter((each) => scopeOf(store, caller).owns(each));
    return { customer, connector: connector && { connector_type: connector.connector_type } };
  },
});
