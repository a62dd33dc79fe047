/** Accents that the toolbar offers, among them some that no contrast can be had from as they are. */
export const ACCENTS: Readonly<Record<string, string | undefined>> = {
  default: undefined,
  indigo: "#4f46e5",
  rose: "#e11d48",
  black: "#000000",
  "pale yellow": "#fff3a3",
  "neon green": "#39ff14",
};
