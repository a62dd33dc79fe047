import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { identityFields } from "./identity-fields.ts";

/** `/user_identities/update` */
export const updateUserIdentity = route({
  path: "/user_identities/update",
  methods: VERBS.update,
  auth: ["api_key"],
  params: z.object({ user_identity_id: field.id, ...identityFields }),
  handle: (context) => {
    const { user_identity_id, ...wanted } = context.params;
    const identity = findOwn(context, "user_identities", { user_identity_id });
    const told = Object.entries(wanted).filter(([, value]) => value !== undefined);
    const changes = Object.fromEntries(told.map(([name, value]) => [name, value ?? undefined]));
    context.store.user_identities.change(identity, changes);
    return {};
  },
});
