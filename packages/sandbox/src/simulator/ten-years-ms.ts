/** How far time may be moved at once: what repeats daily has to happen on each of these days. */
export const TEN_YEARS_MS = 10 * 365 * 24 * 60 * 60 * 1000;
