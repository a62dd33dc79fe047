import { answerResponse } from "../answer/to-response.ts";
import type { Branding } from "./branding.ts";
import type { VerifiedLink } from "./link-verifier.ts";

/** Answers `POST <basePath>/portal`: what the portal page has to know to show the portal of a link. Nothing in it is secret. */
export async function answerConfiguration(
  { claims, grant }: VerifiedLink,
  readBranding: (customization_profile_id: string) => Promise<Branding | undefined>,
): Promise<Response> {
  const { sub, exp, features, read_only = false, customization_profile_id } = claims;
  const { title, locale, landing_page, deep_link, navigation_mode = "full", business_vertical } = claims;
  const portal = {
    customer_key: sub,
    expires_at: new Date(exp * 1000).toISOString(),
    features: features ?? {},
    read_only,
    navigation_mode,
    title,
    locale,
    landing_page,
    deep_link,
    business_vertical,
    branding: customization_profile_id === undefined ? undefined : await readBranding(customization_profile_id),
  };
  return answerResponse({ portal, ok: true }, undefined, grant);
}
