/** Seam's words for the kinds of business. */
export const BUSINESS_VERTICALS = [
  "neutral",
  "short_term_rental",
  "hospitality",
  "multi_family",
  "gym_management",
  "property_tours",
] as const;

/** The kind of business a customer is in; it chooses what places and people are called. */
export type BusinessVertical = (typeof BUSINESS_VERTICALS)[number];
