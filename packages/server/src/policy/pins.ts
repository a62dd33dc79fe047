/** What opens a door, for whoever reads it, by the names that Seam gives it. */
export const PINS = ["code", "original_code", "new_code", "instant_key_url"] as const;
