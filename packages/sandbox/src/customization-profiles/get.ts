import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { mayRead } from "./may-read.ts";
import { toWireProfile } from "./to-wire.ts";

/** `/workspaces/customization_profiles/get` */
export const getCustomizationProfile = route({
  path: "/workspaces/customization_profiles/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ customization_profile_id: field.id }),
  handle: ({ store, caller, params }) => {
    const profile = store.customization_profiles.get(params.customization_profile_id);
    if (!profile || !mayRead(scopeOf(store, caller).customer_key, profile)) throw notFound("customization_profile");
    return { customization_profile: toWireProfile(store, profile) };
  },
});
