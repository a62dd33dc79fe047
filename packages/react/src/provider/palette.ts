import { advise } from "./palette-advice.ts";
import { colorBehind, layersBehind, translucent } from "./palette-backdrop.ts";
import { BLACK, hexOf, over, type Color } from "./palette-color.ts";
import { readColors, type ResolvedColor } from "./palette-probe.ts";
import { solveForeground, solveScheme, type Adjustment } from "./palette-solve.ts";
import { COLOR_SEEDS, DERIVED } from "./palette-tokens.ts";

/** Custom properties that a root needs beside its seeds, so that everything on it can be read. */
export type Palette = Readonly<Record<string, string>>;

const SCHEMES = ["light", "dark"] as const;
const NOTHING: Palette = {};
const known = new Map<string, Palette>();

/** All that a palette follows from, as it is written: the colour seeds, and what shines through them. */
export function seedsOf(root: HTMLElement): string {
  const seeds = read(root, "seeds");
  if (!translucent.has(read(root, "background"))) return seeds;
  return [seeds, root.dataset["colorScheme"], ...layersBehind(root)].join();
}

/** Finds what a root lacks in contrast, in light and in dark, and sets it there; with our own seeds nothing is measured. */
export function setPalette(root: HTMLElement): Palette {
  const seeds = read(root, "seeds");
  const defaults = read(root, "seeds-default");
  if (seeds === defaults) return NOTHING;
  const key = () => [seedsOf(root), ...DERIVED.map((token) => read(root, token))].join(";");
  const found = known.get(key());
  if (found) {
    for (const [name, value] of Object.entries(found)) root.style.setProperty(name, value);
    return found;
  }
  const before = key();
  const palette = solve(root, seeds.split("|"), defaults.split("|"));
  known.set(before, palette);
  return palette;
}

function solve(root: HTMLElement, seeds: string[], defaults: string[]): Palette {
  const palette: Record<string, string> = {};
  const set = (token: string, value: string) => {
    palette[`--cp-${token}`] = value;
    root.style.setProperty(`--cp-${token}`, value);
  };
  const resolve = (tokens: readonly string[]) =>
    SCHEMES.map((scheme) => {
      const colors = readColors(
        root,
        tokens.map((token) => `var(--cp-${token})`),
        scheme,
      );
      return new Map(tokens.map((token, index) => [token, colors[index]]));
    });

  const [given] = resolve(COLOR_SEEDS);
  COLOR_SEEDS.forEach((seed, index) => {
    if (given?.get(seed)) return;
    advise(({ warnOfSeed }) => warnOfSeed(seed, seeds[index]));
    set(seed, defaults[index] ?? "");
  });

  const colors = resolve(COLOR_SEEDS);
  const backgrounds = colors.map((seed, index) => {
    const own = colorOf(seed, "background");
    if (own[3] < 1) translucent.add(read(root, "background"));
    return own[3] < 1 ? over(own, colorBehind(root, SCHEMES[index] ?? "light")) : own;
  });
  const adjusted = new Map<string, (Adjustment | undefined)[]>();
  const setBoth = (token: string, own: readonly Map<string, ResolvedColor | undefined>[]) => {
    const [light, dark] = SCHEMES.map((_, index) => {
      const change = adjusted.get(token)?.[index];
      return change ? hexOf(change.color) : own[index]?.get(token)?.css;
    });
    set(token, `light-dark(${light}, ${dark})`);
  };

  const foregrounds = backgrounds.map((ground, index) => solveForeground(colorOf(colors[index], "foreground"), ground));
  if (foregrounds.some(Boolean)) {
    adjusted.set("foreground", foregrounds);
    setBoth("foreground", colors);
  }

  const derived = resolve([...DERIVED, "accent", "foreground"]);
  backgrounds.forEach((ground, index) => {
    const own = derived[index];
    const changes = solveScheme(ground, colorOf(own, "foreground"), (token) => own?.get(token)?.color);
    for (const change of changes) {
      const both = adjusted.get(change.token) ?? [];
      both[index] = change;
      adjusted.set(change.token, both);
    }
  });
  for (const token of adjusted.keys()) if (token !== "foreground") setBoth(token, derived);
  const { colorScheme } = getComputedStyle(root);
  advise(({ warnOfContrast }) => warnOfContrast({ seeds, defaults, colorScheme, adjusted }));
  return palette;
}

const read = (root: HTMLElement, token: string) =>
  getComputedStyle(root).getPropertyValue(`--cp-${token}`).replaceAll(/\s+/g, " ").trim();

const colorOf = (colors: Map<string, ResolvedColor | undefined> | undefined, token: string): Color =>
  colors?.get(token)?.color ?? BLACK;
