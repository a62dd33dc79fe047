/** What kind of business the customer is, in Seam's words: it chooses what places are called. */
export type BusinessVertical =
  | "neutral"
  | "short_term_rental"
  | "hospitality"
  | "multi_family"
  | "gym_management"
  | "property_tours";

/** The words that differ by business; phrases name them in braces, such as `{Spaces}`. */
export type Terms = Readonly<Record<"space" | "spaces" | "Space" | "Spaces", string>>;

const PLACES: Record<BusinessVertical, readonly [one: string, many: string]> = {
  neutral: ["space", "spaces"],
  short_term_rental: ["property", "properties"],
  hospitality: ["room", "rooms"],
  multi_family: ["unit", "units"],
  gym_management: ["facility", "facilities"],
  property_tours: ["tour space", "tour spaces"],
};

/** The words of a business; one that is not known is neutral. */
export function termsOf(vertical: BusinessVertical): Terms {
  const [space, spaces] = PLACES[vertical] ?? PLACES.neutral;
  return { space, spaces, Space: capitalized(space), Spaces: capitalized(spaces) };
}

const capitalized = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
