import { z } from "zod";
import { accountsOfUser } from "../../connected-accounts/accounts-of-user.ts";
import { field } from "../../http/field.ts";
import { ownerOf } from "../../http/owner-of.ts";
import { paginate } from "../../http/paginate.ts";
import { route } from "../../http/route.ts";
import { scopeOf } from "../../http/scope.ts";
import { VERBS } from "../../http/verbs.ts";
import { inOrder } from "../../store/in-order.ts";
import type { AccessCode } from "../access-code.ts";
import { matchesCode } from "../matches-code.ts";
import { toWireUnmanagedCode } from "../to-wire-unmanaged.ts";

/** `/access_codes/unmanaged/list` */
export const listUnmanagedAccessCodes = route({
  path: "/access_codes/unmanaged/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    device_id: field.id,
    search: z.string().min(1).optional(),
    user_identifier_key: z.string().optional(),
    limit: field.limit(300_000),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const scope = scopeOf(store, caller);
    const ofUser = params.user_identifier_key && accountsOfUser(store, params.user_identifier_key);
    const passes = (code: AccessCode): boolean =>
      !code.is_managed &&
      scope.owns(code) &&
      (!ofUser || ofUser.has(ownerOf(store, code).connected_account_id ?? "")) &&
      matchesCode(code, params.search);
    const source = inOrder([store.access_codes.by("device_id", params.device_id)]);
    const { page, pagination } = paginate(source, passes, context);
    return { access_codes: page.map((code) => toWireUnmanagedCode(store, code)), pagination };
  },
});
