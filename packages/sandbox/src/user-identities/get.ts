import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireIdentity } from "./to-wire.ts";

/** `/user_identities/get` */
export const getUserIdentity = route({
  path: "/user_identities/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ user_identity_id: field.id.optional(), user_identity_key: z.string().optional() }),
  handle: (context) => ({
    user_identity: toWireIdentity(context.store, findOwn(context, "user_identities", context.params)),
  }),
});
