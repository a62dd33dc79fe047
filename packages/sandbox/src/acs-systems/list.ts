import { z } from "zod";
import { field } from "../http/field.ts";
import { ownerOf } from "../http/owner-of.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { matchesSearch } from "../store/matches-search.ts";
import { customerOfQuery } from "../undocumented.ts";
import { toWireSystem } from "./to-wire.ts";

/** `/acs/systems/list` */
export const listAcsSystems = route({
  path: "/acs/systems/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    connected_account_id: field.id.optional(),
    search: z.string().min(1).optional(),
  }),
  handle: ({ store, caller, origin, params }) => {
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, params.customer_key);
    const systems = store.acs_systems.all.filter(
      (system) =>
        scope.owns(system) &&
        (customer === undefined || ownerOf(store, system).customer_key === customer) &&
        (params.connected_account_id ?? system.connected_account_id) === system.connected_account_id &&
        matchesSearch(params.search, { ids: [system.acs_system_id], texts: [system.name] }),
    );
    return { acs_systems: systems.map((system) => toWireSystem(store, system, origin)) };
  },
});
