import { z } from "zod";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireConnector } from "./to-wire.ts";

/** `/seam/customer/v1/connectors/list` */
export const listConnectors = route({
  path: "/seam/customer/v1/connectors/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({}),
  handle: ({ store, caller }) => {
    const scope = scopeOf(store, caller);
    const connectors = store.connectors.all.filter((connector) => scope.owns(connector));
    return { connectors: connectors.map((connector) => toWireConnector(store, connector)) };
  },
});
