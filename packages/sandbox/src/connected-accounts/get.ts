import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireAccount } from "./to-wire.ts";

/** `/connected_accounts/get` */
export const getConnectedAccount = route({
  path: "/connected_accounts/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z
    .object({ connected_account_id: field.id.optional(), email: z.string().optional() })
    .refine(
      ({ connected_account_id, email }) => connected_account_id !== undefined || email !== undefined,
      "Must specify either connected_account_id or email",
    ),
  handle: ({ store, caller, origin, params }) => {
    const scope = scopeOf(store, caller);
    const account =
      params.connected_account_id === undefined
        ? store.connected_accounts.all.find(
            (candidate) => candidate.user_identifier?.email === params.email && scope.owns(candidate),
          )
        : store.connected_accounts.get(params.connected_account_id);
    if (!scope.owns(account)) throw notFound("connected_account");
    return { connected_account: toWireAccount(account, origin) };
  },
});
