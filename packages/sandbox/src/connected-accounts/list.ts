import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { hasMetadata } from "../store/has-metadata.ts";
import { accountsOfSpace } from "../spaces/accounts-of-space.ts";
import { matchesSearch } from "../store/matches-search.ts";
import { customerOfQuery } from "../undocumented.ts";
import { accountsOfUser } from "./accounts-of-user.ts";
import type { ConnectedAccount } from "./connected-account.ts";
import { toWireAccount } from "./to-wire.ts";

/** `/connected_accounts/list` */
export const listConnectedAccounts = route({
  path: "/connected_accounts/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    space_id: field.id.optional(),
    custom_metadata_has: field.metadataFilter.optional(),
    user_identifier_key: z.string().optional(),
    search: z.string().optional(),
    limit: field.limit(11_000),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, params.customer_key);
    const ofUser = params.user_identifier_key && accountsOfUser(store, params.user_identifier_key);
    const space = store.spaces.get(params.space_id ?? "");
    const inSpace = params.space_id === undefined ? undefined : new Set(space && accountsOfSpace(store, space));
    const passes = (account: ConnectedAccount): boolean =>
      scope.owns(account) &&
      (customer === undefined || account.customer_key === customer) &&
      (!ofUser || ofUser.has(account.connected_account_id)) &&
      (!inSpace || inSpace.has(account.connected_account_id)) &&
      hasMetadata(account.custom_metadata, params.custom_metadata_has) &&
      matchesSearch(params.search, searchable(account));
    const { page, pagination } = paginate(store.connected_accounts, passes, context);
    return { connected_accounts: page.map((account) => toWireAccount(account, context.origin)), pagination };
  },
});

function searchable(account: ConnectedAccount) {
  const { user_identifier: user, account_type, customer_key, custom_metadata } = account;
  return {
    ids: [account.connected_account_id],
    texts: [account_type, customer_key, user?.email, user?.username, user?.phone],
    metadata: custom_metadata,
  };
}
