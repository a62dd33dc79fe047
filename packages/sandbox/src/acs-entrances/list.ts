import { z } from "zod";
import { field } from "../http/field.ts";
import { ownerOf } from "../http/owner-of.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { matchesSearch } from "../store/matches-search.ts";
import { customerOfQuery } from "../undocumented.ts";
import type { AcsEntrance } from "./acs-entrance.ts";
import { toWireEntrance } from "./to-wire.ts";

/** `/acs/entrances/list` */
export const listAcsEntrances = route({
  path: "/acs/entrances/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    space_id: field.id.optional(),
    acs_system_id: field.id.optional(),
    connected_account_id: field.id.optional(),
    acs_entrance_ids: field.ids.optional(),
    acs_credential_id: field.id.optional(),
    access_method_id: field.id.optional(),
    search: z.string().min(1).optional(),
    limit: field.limit(900),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, params.customer_key);
    const { acs_credential_id, access_method_id, acs_system_id, connected_account_id, space_id } = params;
    const ids = params.acs_entrance_ids && new Set(params.acs_entrance_ids);
    const credential = store.acs_credentials.get(acs_credential_id ?? "");
    const opened = store.access_methods.get(credential?.access_method_id ?? "")?.acs_entrance_ids;
    const method = store.access_methods.get(access_method_id ?? "");
    const ofMethod = scope.owns(method) ? method.acs_entrance_ids : undefined;
    const passes = (entrance: AcsEntrance): boolean =>
      scope.owns(entrance) &&
      (customer === undefined || ownerOf(store, entrance).customer_key === customer) &&
      (ids?.has(entrance.acs_entrance_id) ?? true) &&
      (space_id === undefined || entrance.space_ids.has(space_id)) &&
      (acs_system_id === undefined || entrance.acs_system_id === acs_system_id) &&
      (connected_account_id === undefined || entrance.connected_account_id === connected_account_id) &&
      (acs_credential_id === undefined ||
        (entrance.acs_system_id === credential?.acs_system_id && (opened?.has(entrance.acs_entrance_id) ?? false))) &&
      (access_method_id === undefined || (ofMethod?.has(entrance.acs_entrance_id) ?? false)) &&
      matchesSearch(params.search, { texts: [entrance.name] });
    const { page, pagination } = paginate(store.acs_entrances, passes, context);
    return { acs_entrances: page.map((entrance) => toWireEntrance(entrance)), pagination };
  },
});
