import { isDevelopment } from "./is-development.ts";
import { hexOf } from "./palette-color.ts";
import type { Adjustment } from "./palette-solve.ts";
import { COLOR_SEEDS } from "./palette-tokens.ts";

const told = new Set<string>();

/** Tells a developer once of each different thing. */
export function warn(message: string): void {
  if (!isDevelopment() || told.has(message)) return;
  told.add(message);
  console.warn(`[customer-portal] ${message}`);
}

/** Says that a seed is no colour. */
export function warnOfSeed(seed: string, value = ""): void {
  warn(
    `--cp-${seed} is "${value.trim()}", which is no CSS colour, so our own stands in for it. Give a colour such as #0f766e or light-dark(#0f766e, #2dd4bf).`,
  );
}

/** Says of each seed what lacked contrast most, what stands in for it, and what to do. */
export function warnOfContrast(
  seeds: readonly string[],
  adjusted: ReadonlyMap<string, readonly (Adjustment | undefined)[]>,
): void {
  if (!isDevelopment()) return;
  const worst = new Map<string, Adjustment & { scheme: string }>();
  for (const [token, both] of adjusted)
    both.forEach((change, index) => {
      if (!change) return;
      const seed = COLOR_SEEDS.find((each) => token.includes(each)) ?? (token === "focus" ? "accent" : "foreground");
      const former = worst.get(seed);
      if (former && former.from / former.needs <= change.from / change.needs) return;
      worst.set(seed, { ...change, scheme: index === 0 ? "light" : "dark" });
    });
  for (const [seed, { token, color, from, needs, to, scheme }] of worst) {
    const value = seeds[COLOR_SEEDS.indexOf(seed as (typeof COLOR_SEEDS)[number])]?.trim();
    warn(
      `--cp-${seed} is "${value}", with which --cp-${token} has a contrast of ${ratio(from)} in ${scheme} where ${ratio(needs)} is needed, so it is ${hexOf(color)} there, with ${ratio(to)}. Give a --cp-${seed} that stands out more from --cp-background in ${scheme}; light-dark(a, b) gives one for each scheme.`,
    );
  }
}

/** Rounded down, because 4.49 is not 4.5. */
const ratio = (value: number) => `${Math.floor(value * 100) / 100}:1`;
