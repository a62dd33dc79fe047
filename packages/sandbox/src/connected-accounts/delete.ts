import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";

/** `/connected_accounts/delete` */
export const deleteConnectedAccount = route({
  path: "/connected_accounts/delete",
  methods: VERBS.remove,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ connected_account_id: field.id }),
  handle: (context) => {
    const { connected_account_id } = findOwn(context, "connected_accounts", context.params);
    remove(context.store, "connected_accounts", connected_account_id);
    return {};
  },
});
