import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { requestMethods } from "./request-methods.ts";
import { requestedField } from "./requested-field.ts";
import { toWireGrant } from "./to-wire.ts";

/** `/access_grants/request_access_methods` */
export const requestAccessMethods = route({
  path: "/access_grants/request_access_methods",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ access_grant_id: field.id, requested_access_methods: z.array(requestedField).min(1) }),
  handle: (context) => {
    const { store, params } = context;
    const grant = findOwn(context, "access_grants", { access_grant_id: params.access_grant_id });
    if (grant.is_being_deleted) throw invalidInput("This grant is being deleted", "access_grant_id");
    requestMethods(store, grant, params.requested_access_methods, store.clock.now());
    return { access_grant: toWireGrant(store, grant) };
  },
});
