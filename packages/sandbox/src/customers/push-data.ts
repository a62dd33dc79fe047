import { z } from "zod";
import { customerDataParams } from "../customer-resources/customer-data.ts";
import { pushCustomerData } from "../customer-resources/push-customer-data.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/customers/push_data` */
export const pushData = route({
  path: "/customers/push_data",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object(customerDataParams),
  handle: ({ store, params }) => {
    pushCustomerData(store, params);
    return {};
  },
});
