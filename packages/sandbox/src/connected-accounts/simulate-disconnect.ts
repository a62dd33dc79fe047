import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { signOut } from "./sign-out.ts";

/** `/connected_accounts/simulate/disconnect` */
export const simulateDisconnect = route({
  path: "/connected_accounts/simulate/disconnect",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ connected_account_id: field.id }),
  handle: (context) => {
    signOut(context.store, findOwn(context, "connected_accounts", context.params));
    return {};
  },
});
