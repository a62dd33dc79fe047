/** Differences from Seam's OpenAPI that we have chosen, as `checkShape` tells them. */
export const CHOSEN_KEYS: readonly RegExp[] = [];
