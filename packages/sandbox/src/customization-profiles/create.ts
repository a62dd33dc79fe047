import { z } from "zod";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { profileParams } from "./profile-params.ts";
import { toWireProfile } from "./to-wire.ts";

/** `/workspaces/customization_profiles/create` */
export const createCustomizationProfile = route({
  path: "/workspaces/customization_profiles/create",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ name: z.string().nullable().default(null), ...profileParams }),
  handle: ({ store, caller, params }) => {
    const sequence = store.next_sequence();
    const profile = store.customization_profiles.add({
      sequence,
      customization_profile_id: uuidFrom(`customization_profile:${sequence}`),
      customer_key: scopeOf(store, caller).customer_key,
      created_at: store.clock.now(),
      name: params.name,
      primary_color: params.primary_color,
      secondary_color: params.secondary_color,
      customer_portal_theme: params.customer_portal_theme,
      message_overrides: params.message_overrides,
    });
    return { customization_profile: toWireProfile(store, profile) };
  },
});
