import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { inOrder } from "../store/in-order.ts";
import { matchesSearch } from "../store/matches-search.ts";
import type { Store } from "../store/store.ts";
import { customerOfQuery } from "../undocumented.ts";
import type { AccessGrant } from "./access-grant.ts";
import { doorsOf } from "./doors-of.ts";
import { nameOfGrant } from "./name-of-grant.ts";
import { toWireGrant } from "./to-wire.ts";

const params = z.object({
  customer_key: field.customerKey.optional(),
  access_grant_ids: field.ids.optional(),
  access_grant_key: z.string().nullish(),
  reservation_key: z.string().optional(),
  user_identity_id: field.id.optional(),
  space_id: field.id.optional(),
  device_id: field.id.optional(),
  access_code_id: field.id.optional(),
  acs_entrance_id: field.id.optional(),
  acs_system_id: field.id.optional(),
  search: z.string().optional(),
  limit: field.limit(500),
  page_cursor: field.cursor,
});

type Asked = z.output<typeof params>;

/** `/access_grants/list` */
export const listAccessGrants = route({
  path: "/access_grants/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params,
  handle: (context) => {
    const { store, caller, params: asked } = context;
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, asked.customer_key);
    const passes = compile(store, asked);
    const source =
      typeof customer === "string" ? inOrder([store.access_grants.by("customer_key", customer)]) : store.access_grants;
    const isSeen = (grant: AccessGrant): boolean => customer !== null && scope.owns(grant) && passes(grant);
    const { page, pagination } = paginate(source, isSeen, context);
    return { access_grants: page.map((grant) => toWireGrant(store, grant)), pagination };
  },
});

/** Makes the test of one request. */
function compile(store: Store, asked: Asked): (grant: AccessGrant) => boolean {
  const { access_grant_key: key, device_id, acs_entrance_id, acs_system_id } = asked;
  const ids = asked.access_grant_ids && new Set(asked.access_grant_ids);
  const method = store.access_codes.get(asked.access_code_id ?? "")?.access_method_id;
  const ofCode = store.access_methods.get(method ?? "")?.access_grant_id;
  return (grant) =>
    matchesSearch(asked.search, searchable(store, grant)) &&
    (ids?.has(grant.access_grant_id) ?? true) &&
    (key === undefined || (grant.access_grant_key ?? null) === key) &&
    (asked.reservation_key === undefined || grant.reservation_key === asked.reservation_key) &&
    (asked.user_identity_id === undefined || grant.user_identity_id === asked.user_identity_id) &&
    (asked.space_id === undefined || grant.space_ids.has(asked.space_id)) &&
    (asked.access_code_id === undefined || grant.access_grant_id === ofCode) &&
    (device_id === undefined || doorsOf(store, grant).devices.some((device) => device.device_id === device_id)) &&
    (acs_entrance_id === undefined ||
      doorsOf(store, grant).entrances.some((entrance) => entrance.acs_entrance_id === acs_entrance_id)) &&
    (acs_system_id === undefined ||
      doorsOf(store, grant).entrances.some((entrance) => entrance.acs_system_id === acs_system_id));
}

function searchable(store: Store, grant: AccessGrant) {
  return { ids: [grant.access_grant_id], texts: [nameOfGrant(store, grant), grant.access_grant_key] };
}
