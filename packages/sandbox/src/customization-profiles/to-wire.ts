import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { CustomizationProfile } from "./customization-profile.ts";

/** A customization profile as Seam shows it. */
export function toWireProfile(store: Store, profile: CustomizationProfile): Record<string, unknown> {
  const { sequence: _, customer_key: __, created_at, ...shown } = profile;
  return { ...shown, workspace_id: store.workspace_id, created_at: toIso(created_at) };
}
