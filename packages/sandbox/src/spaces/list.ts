import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { matchesSearch } from "../store/matches-search.ts";
import { customerOfQuery } from "../undocumented.ts";
import { matchesSpace } from "./matches-space.ts";
import type { Space } from "./space.ts";
import { toWireSpace } from "./to-wire.ts";

/** `/spaces/list` */
export const listSpaces = route({
  path: "/spaces/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    space_key: z.string().optional(),
    search: z.string().optional(),
    connected_account_id: field.id.optional(),
    parent_space_id: field.id.optional(),
    parent_space_key: z.string().optional(),
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, params.customer_key);
    const passes = (space: Space): boolean =>
      scope.owns(space) &&
      (customer === undefined || space.customer_key === customer) &&
      matchesSpace(store, space, params) &&
      matchesSearch(params.search, { texts: [space.name, space.space_key, space.customer_key] });
    const { page, pagination } = paginate(store.spaces, passes, context);
    return { spaces: page.map((space) => toWireSpace(store, space)), pagination };
  },
});
