import type { Route } from "../http/route.ts";
import { createCustomizationProfile } from "./create.ts";
import { getCustomizationProfile } from "./get.ts";
import { listCustomizationProfiles } from "./list.ts";
import { updateCustomizationProfile } from "./update.ts";

/** The routes of customization profiles. */
export const customizationProfileRoutes: readonly Route[] = [
  createCustomizationProfile,
  getCustomizationProfile,
  listCustomizationProfiles,
  updateCustomizationProfile,
];
