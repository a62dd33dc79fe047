import { watchPage } from "./appearance-watch.ts";
import { advise } from "./palette-advice.ts";
import { COLOR_SEEDS } from "./palette-tokens.ts";
import { seedsOf, setPalette, type Palette } from "./palette.ts";

/** The seeds from which every colour, size and space of the portal is derived. */
export interface AppearanceVariables {
  /** Colour of what is selected or first in line. */
  accent?: string | undefined;
  /** Colour behind everything. */
  background?: string | undefined;
  /** Colour of text. */
  foreground?: string | undefined;
  danger?: string | undefined;
  warning?: string | undefined;
  success?: string | undefined;
  /** Corner radius in pixels. */
  radius?: number | undefined;
  /** The unit of space in pixels, from which gaps are multiplied. @default 4 */
  spacing?: number | undefined;
  /** A CSS `font-family`; without it the host's font is inherited. */
  font?: string | undefined;
}

/** How the portal looks inside the host. */
export interface Appearance {
  /** Whether colours are light, dark, or follow the host's own `color-scheme`. @default "auto" */
  colorScheme?: "auto" | "light" | "dark" | undefined;
  /** How tall rows are: 52 or 40 pixels. @default "comfortable" */
  density?: "comfortable" | "compact" | undefined;
  variables?: AppearanceVariables | undefined;
}

const UNITS: Partial<Record<string, string>> = { radius: "px", spacing: "px" };

/** Sets the appearance on a root through CSSOM, which the strictest content security policy allows, and keeps it readable. */
export function applyAppearance(root: HTMLElement, appearance: Appearance): () => void {
  const own: Record<string, string> = {};
  for (const [seed, value] of Object.entries(appearance.variables ?? {})) {
    if (value === undefined) continue;
    const name = `--cp-${seed}`;
    const written = `${value}${UNITS[seed] ?? ""}`;
    root.style.setProperty(name, written);
    if (root.style.getPropertyValue(name) === "" || (seed in UNITS && !(typeof value === "number" && value >= 0))) {
      root.style.removeProperty(name);
      advise(({ warnOfValue }) => warnOfValue(seed, value));
    } else own[name] = written;
  }

  let palette: Palette = {};
  let seeds: string | undefined;
  const forget = () => {
    for (const name of Object.keys(palette)) {
      if (own[name] === undefined) root.style.removeProperty(name);
      else root.style.setProperty(name, own[name]);
    }
    palette = {};
  };
  const check = () => {
    // Where a seed had to be replaced, what the host says now is seen only without ours.
    const isHidden = COLOR_SEEDS.some((seed) => `--cp-${seed}` in palette);
    if (!isHidden && seedsOf(root) === seeds) return;
    forget();
    seeds = seedsOf(root);
    palette = setPalette(root);
  };
  check();
  const unwatch = watchPage(root, check);
  return () => {
    unwatch();
    forget();
    for (const name of Object.keys(own)) root.style.removeProperty(name);
  };
}
