import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";

/** `/user_identities/delete` */
export const deleteUserIdentity = route({
  path: "/user_identities/delete",
  methods: VERBS.remove,
  auth: ["api_key"],
  params: z.object({ user_identity_id: field.id }),
  handle: (context) => {
    const { user_identity_id } = findOwn(context, "user_identities", context.params);
    remove(context.store, "user_identities", user_identity_id);
    return {};
  },
});
