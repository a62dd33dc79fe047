import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { profileParams } from "./profile-params.ts";

/** `/workspaces/customization_profiles/update`: what is left out stays, and null clears. */
export const updateCustomizationProfile = route({
  path: "/workspaces/customization_profiles/update",
  methods: VERBS.update,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({
    customization_profile_id: field.id,
    name: z.string().nullish(),
    ...profileParams,
    customer_portal_theme: profileParams.customer_portal_theme.nullable(),
    message_overrides: profileParams.message_overrides.nullable(),
  }),
  handle: (context) => {
    const { customization_profile_id, name, customer_portal_theme, message_overrides, ...colors } = context.params;
    const profile = findOwn(context, "customization_profiles", { customization_profile_id });
    if (name !== undefined) profile.name = name;
    if (colors.primary_color !== undefined) profile.primary_color = colors.primary_color;
    if (colors.secondary_color !== undefined) profile.secondary_color = colors.secondary_color;
    if (customer_portal_theme !== undefined) profile.customer_portal_theme = customer_portal_theme ?? undefined;
    if (message_overrides !== undefined) profile.message_overrides = message_overrides ?? undefined;
    return {};
  },
});
