import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { findProfile } from "./find-profile.ts";
import { toWireProfile } from "./to-wire.ts";

/** `/workspaces/customization_profiles/get` */
export const getCustomizationProfile = route({
  path: "/workspaces/customization_profiles/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ customization_profile_id: field.id }),
  handle: ({ store, caller, params }) => {
    const profile = findProfile(store, scopeOf(store, caller).customer_key, params.customization_profile_id);
    return { customization_profile: toWireProfile(store, profile) };
  },
});
