import type { Declaration } from "../store/declaration.ts";
import type { CustomizationProfile } from "./customization-profile.ts";

/** How customization profiles are kept. */
export const customizationProfiles: Declaration<CustomizationProfile> = {
  id: "customization_profile_id",
  under: { customer_key: "customers" },
};
