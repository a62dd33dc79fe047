/** The kinds of business that Seam's portals have words for. */
export const BUSINESS_VERTICALS = [
  "neutral",
  "short_term_rental",
  "hospitality",
  "multi_family",
  "gym_management",
  "property_tours",
] as const;

/** What is set once for all portals of the workspace. */
export interface Settings {
  business_vertical: (typeof BUSINESS_VERTICALS)[number];
  slug: string | null;
}
