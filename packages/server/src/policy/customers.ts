import type { PolicyRow } from "./policy-row.ts";

export const customers = {
  "/seam/customer/v1/customers/me": {
    kind: "get",
    credential: "customer_session",
    customer: "session",
    parameters: {},
    writes: false,
    features: [],
    permission: null,
    // A connector's `config` can hold a third party's secrets.
    answer: { payload: "customer", resource: "customer", namesCustomer: true, strip: ["config"] },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
