import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { matchesSearch } from "../store/matches-search.ts";
import { toWireIdentity } from "./to-wire.ts";
import type { UserIdentity } from "./user-identity.ts";

/** `/user_identities/list` */
export const listUserIdentities = route({
  path: "/user_identities/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session"],
  params: z.object({
    created_before: field.timestamp.optional(),
    credential_manager_acs_system_id: field.id.optional(),
    user_identity_ids: field.ids.optional(),
    search: z.string().optional(),
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const scope = scopeOf(store, caller);
    const own = caller.auth === "api_key" ? undefined : caller.session.user_identity_id;
    const wanted = params.user_identity_ids && new Set(params.user_identity_ids);
    const before = params.created_before === undefined ? Infinity : Date.parse(params.created_before);
    const system = params.credential_manager_acs_system_id;
    const inSystem =
      system && new Set(store.acs_users.by("acs_system_id", system).map(({ user_identity_id }) => user_identity_id));
    const passes = (identity: UserIdentity): boolean =>
      (identity.user_identity_id === own || scope.owns(identity)) &&
      (wanted?.has(identity.user_identity_id) ?? true) &&
      (!inSystem || inSystem.has(identity.user_identity_id)) &&
      identity.created_at < before &&
      matchesSearch(params.search, searchable(identity));
    const { page, pagination } = paginate(store.user_identities, passes, context);
    return { user_identities: page.map((identity) => toWireIdentity(store, identity)), pagination };
  },
});

function searchable({ user_identity_id, full_name, phone_number, email_address }: UserIdentity) {
  return { texts: [user_identity_id, full_name, phone_number, email_address] };
}
