import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { matchesSearch } from "../store/matches-search.ts";
import { toWireCustomer } from "./to-wire.ts";

/** `/seam/customer/v1/customers/list` */
export const listCustomers = route({
  path: "/seam/customer/v1/customers/list",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({ search: z.string().min(1).optional(), limit: field.limit(500), page_cursor: field.cursor }),
  handle: (context) => {
    const { store, params } = context;
    const passes = ({ customer_key }: { customer_key: string }) =>
      matchesSearch(params.search, { texts: [customer_key] });
    const { page, pagination } = paginate(store.customers, passes, context);
    return { customers: page.map((customer) => toWireCustomer(store, customer)), pagination };
  },
});
