import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { matchesSearch } from "../store/matches-search.ts";
import { matchesSpace } from "./matches-space.ts";
import { toWireSpace } from "./to-wire.ts";

/** `/seam/customer/v1/spaces/list`: all of a customer's spaces at once, searched by their names alone. */
export const listSpacesOfPortal = route({
  path: "/seam/customer/v1/spaces/list",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    search: z.string().min(1).optional(),
    space_key: z.string().optional(),
    connected_account_id: field.id.optional(),
    parent_space_id: field.id.optional(),
    parent_space_key: z.string().optional(),
  }),
  handle: ({ store, caller, params }) => {
    const scope = scopeOf(store, caller);
    const spaces = store.spaces
      .by("customer_key", scope.customer_key ?? "")
      .filter(
        (space) =>
          scope.owns(space) &&
          matchesSpace(store, space, params) &&
          matchesSearch(params.search, { texts: [space.name] }),
      );
    return { spaces: spaces.map((space) => toWireSpace(store, space)) };
  },
});
