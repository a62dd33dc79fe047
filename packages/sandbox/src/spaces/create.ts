import { z } from "zod";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { customerOfNew } from "../undocumented.ts";
import { addSpace } from "./add-space.ts";
import { customerData, patchCustomerData } from "./customer-data.ts";
import { toWireSpace } from "./to-wire.ts";

/** `/spaces/create` */
export const createSpace = route({
  path: "/spaces/create",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({
    name: z.string(),
    space_key: z.string().optional(),
    customer_key: field.customerKey.optional(),
    device_ids: field.ids.optional(),
    acs_entrance_ids: field.ids.optional(),
    connected_account_ids: field.ids.optional(),
    customer_data: customerData.optional(),
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const customer_key = customerOfNew(scopeOf(store, caller).customer_key, params.customer_key);
    findAllOwn(context, "devices", params.device_ids);
    findAllOwn(context, "acs_entrances", params.acs_entrance_ids);
    findAllOwn(context, "connected_accounts", params.connected_account_ids);
    const customer_data = patchCustomerData(undefined, params.customer_data);
    return { space: toWireSpace(store, addSpace(store, { ...params, customer_key, customer_data })) };
  },
});
