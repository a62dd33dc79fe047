import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { addIdentity } from "./add-identity.ts";
import { identityFields } from "./identity-fields.ts";
import { toWireIdentity } from "./to-wire.ts";

/** `/user_identities/create` */
export const createUserIdentity = route({
  path: "/user_identities/create",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ ...identityFields, acs_system_ids: field.ids.optional() }),
  handle: (context) => {
    const { store, params } = context;
    const systems = new Set(params.acs_system_ids);
    for (const acs_system_id of systems) findOwn(context, "acs_systems", { acs_system_id });
    const identity = addIdentity(store, { ...params, acs_system_ids: [...systems] });
    return { user_identity: toWireIdentity(store, identity) };
  },
});
