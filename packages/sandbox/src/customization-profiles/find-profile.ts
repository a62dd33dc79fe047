import { notFound } from "../http/not-found.ts";
import type { Store } from "../store/store.ts";
import type { CustomizationProfile } from "./customization-profile.ts";
import { mayRead } from "./may-read.ts";

/** Finds a profile that a customer may wear, or throws the 404 that is the same for what is missing and what is another's; `undefined` may wear all. */
export function findProfile(
  store: Store,
  customer_key: string | undefined,
  customization_profile_id: string,
): CustomizationProfile {
  const profile = store.customization_profiles.get(customization_profile_id);
  if (!profile || !mayRead(customer_key, profile)) throw notFound("customization_profile");
  return profile;
}
