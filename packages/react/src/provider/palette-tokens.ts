/** What words and lines stand on, beside the background; `layer` is what floats, so nothing is seen through it. */
export const SURFACES = [
  "surface-2",
  "surface-3",
  "accent-surface",
  "danger-surface",
  "warning-surface",
  "success-surface",
  "layer",
] as const;

/** Words and the icons beside them: 4.5:1 on the background and on every surface. */
export const TEXTS = ["text-2", "text-3", "accent-text", "danger-text", "warning-text", "success-text"] as const;

/** Lines that tell something: 3:1 on the background and on every surface. */
export const LINES = ["control-line", "accent-line", "focus"] as const;

/** Fills that bear words, 4.5:1 between the two, under the pointer too. */
export const FILLS = [
  { fill: "accent", hover: "accent-hover", on: "on-accent" },
  { fill: "foreground", hover: "foreground-hover", on: "on-foreground" },
] as const;

/** A token that is derived from the seeds and measured. */
export type DerivedToken =
  | (typeof SURFACES)[number]
  | (typeof TEXTS)[number]
  | (typeof LINES)[number]
  | (typeof FILLS)[number]["hover" | "on"];

/** Every measured token. */
export const DERIVED: readonly DerivedToken[] = [
  ...SURFACES,
  ...TEXTS,
  ...LINES,
  ...FILLS.flatMap(({ hover, on }) => [hover, on]),
];

/** The seeds that are colours, in the order of `--cp-seeds` in tokens.css. */
export const COLOR_SEEDS = ["accent", "background", "foreground", "danger", "warning", "success"] as const;
