import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import { route, type RouteContext } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import type { AccessMethod } from "./access-method.ts";
import { revokeMethod } from "./revoke-method.ts";

const params = z.object({
  access_method_id: field.id.optional(),
  access_grant_id: field.id.optional(),
  reservation_key: z.string().optional(),
});

/** `/access_methods/delete` */
export const deleteAccessMethod = route({
  path: "/access_methods/delete",
  methods: VERBS.remove,
  auth: ["api_key", "client_session_with_customer"],
  params,
  handle: (context) => {
    const { store } = context;
    for (const method of methodsNamed(context)) revokeMethod(store, method, store.clock.now());
    return {};
  },
});

function methodsNamed(context: RouteContext<z.output<typeof params>>): AccessMethod[] {
  const { store, caller, params: asked } = context;
  const { access_method_id, access_grant_id, reservation_key } = asked;
  if ([access_method_id, access_grant_id, reservation_key].filter((name) => name !== undefined).length !== 1) {
    throw invalidInput("Must specify one of access_method_id, access_grant_id and reservation_key");
  }
  if (access_method_id !== undefined) return [findOwn(context, "access_methods", { access_method_id })];
  const scope = scopeOf(store, caller);
  const grants =
    reservation_key === undefined
      ? [findOwn(context, "access_grants", { access_grant_id })]
      : store.access_grants.by("reservation_key", reservation_key).filter((grant) => scope.owns(grant));
  if (grants.length === 0) throw notFound("access_grant");
  return grants.flatMap((grant) => store.access_methods.by("access_grant_id", grant.access_grant_id));
}
