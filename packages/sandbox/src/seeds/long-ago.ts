/** How long before the start things were created, where a seed does not say. */
export const LONG_AGO_MS = 30 * 24 * 60 * 60 * 1000;
