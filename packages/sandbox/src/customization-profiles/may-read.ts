import type { CustomizationProfile } from "./customization-profile.ts";

/** A customer's portal wears its own profiles and the workspace's; `undefined` reads all. */
export function mayRead(customer_key: string | undefined, profile: CustomizationProfile): boolean {
  return customer_key === undefined || profile.customer_key === undefined || profile.customer_key === customer_key;
}
