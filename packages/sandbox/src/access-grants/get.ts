import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireGrant } from "./to-wire.ts";

/** `/access_grants/get` */
export const getAccessGrant = route({
  path: "/access_grants/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ access_grant_id: field.id.optional(), access_grant_key: z.string().optional() }),
  handle: (context) => ({
    access_grant: toWireGrant(context.store, findOwn(context, "access_grants", context.params)),
  }),
});
