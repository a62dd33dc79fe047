import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { revokeGrant } from "./revoke-grant.ts";

/** `/access_grants/delete` */
export const deleteAccessGrant = route({
  path: "/access_grants/delete",
  methods: VERBS.remove,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ access_grant_id: field.id }),
  handle: (context) => {
    revokeGrant(context.store, findOwn(context, "access_grants", context.params));
    return {};
  },
});
