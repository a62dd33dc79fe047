import { warn } from "./warn.ts";
import { hexOf } from "./palette-color.ts";
import type { Adjustment } from "./palette-solve.ts";
import { COLOR_SEEDS } from "./palette-tokens.ts";

/** Says that a value of `appearance` is none. */
export function warnOfValue(seed: string, value: unknown): void {
  const wanted = seed === "font" ? "no CSS font-family" : "no number of pixels, such as 6";
  warn(`appearance.variables.${seed} is "${String(value)}", which is ${wanted}, so it is left out.`);
}

/** Says that a seed is no colour. */
export function warnOfSeed(seed: string, value = ""): void {
  warn(
    `--cp-${seed} is "${value.trim()}", which is no CSS colour, so our own stands in for it. Give a colour such as #0f766e or light-dark(#0f766e, #2dd4bf).`,
  );
}

/** What a palette was solved of. */
export interface Solved {
  /** The colour seeds as they are written, in the order of `COLOR_SEEDS`, and our own. */
  seeds: readonly string[];
  defaults: readonly string[];
  /** The page's `color-scheme`, as it computes on the root. */
  colorScheme: string;
  /** By token, in light and in dark. */
  adjusted: ReadonlyMap<string, readonly (Adjustment | undefined)[]>;
}

/** Adjustments that follow from one seed; what is only mixed or chosen to suit is no concern of the host's. */
const OF_A_SEED = /^(foreground|focus|(accent|danger|warning|success)-(text|line))$/;

/** Says of each seed of the host's what lacked contrast most, what stands in for it, and what to do. */
export function warnOfContrast({ seeds, defaults, colorScheme, adjusted }: Solved): void {
  const isShown = { light: !colorScheme.startsWith("dark"), dark: colorScheme.includes("dark") };
  COLOR_SEEDS.forEach((seed, place) => {
    const value = seeds[place]?.trim() ?? "";
    if (value === defaults[place]?.trim()) return;
    const changes = [...adjusted]
      .filter(([token]) => OF_A_SEED.test(token) && (token === "focus" ? "accent" : token).startsWith(seed))
      .flatMap(([, [light, dark]]) => [
        { scheme: "light" as const, change: light },
        { scheme: "dark" as const, change: dark },
      ])
      .flatMap(({ scheme, change }) => (change && isShown[scheme] ? [{ scheme, ...change }] : []))
      .toSorted((one, other) => one.from / one.needs - other.from / other.needs);
    const [worst] = changes;
    if (worst === undefined) return;
    const { token, scheme, color, from, needs, to } = worst;
    warn(
      `--cp-${seed} is "${value}", with which --cp-${token} has a contrast of ${ratio(from)} in ${scheme} where ${ratio(needs)} is needed, so it is ${hexOf(color)} there, with ${ratio(to)}. Give a --cp-${seed} that stands out more from --cp-background in ${scheme}; light-dark(a, b) gives one for each scheme.`,
    );
  });
}

/** Rounded down, because 4.49 is not 4.5. */
const ratio = (value: number) => `${Math.floor(value * 100) / 100}:1`;
