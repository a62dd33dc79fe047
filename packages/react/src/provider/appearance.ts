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

const UNITS: Partial<Record<keyof AppearanceVariables, string>> = { radius: "px", spacing: "px" };

/** Sets the appearance on a root through CSSOM, which the strictest content security policy allows. */
export function applyAppearance(root: HTMLElement, appearance: Appearance): () => void {
  const names: string[] = [];
  for (const [seed, value] of Object.entries(appearance.variables ?? {})) {
    if (value === undefined) continue;
    const name = `--cp-${seed}`;
    root.style.setProperty(name, `${value}${UNITS[seed as keyof AppearanceVariables] ?? ""}`);
    names.push(name);
  }
  return () => {
    for (const name of names) root.style.removeProperty(name);
  };
}
