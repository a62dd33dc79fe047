import type { Color } from "./palette-color.ts";

/** A colour as the browser resolves it: its channels, and how it is written. */
export interface ResolvedColor {
  color: Color;
  css: string;
}

/** Resolves CSS colours as they stand inside a root under a `color-scheme`; what is none gives undefined. */
export function readColors(
  root: HTMLElement,
  expressions: readonly string[],
  colorScheme: string,
): (ResolvedColor | undefined)[] {
  const create = () => root.ownerDocument.createElement("span");
  const probe = create();
  probe.hidden = true;
  for (const [name, value] of [
    ["display", "none"],
    ["color-scheme", colorScheme],
    // What `currentColor` means there; what is inherited was resolved in the root's own scheme.
    ["color", "var(--cp-foreground)"],
    ["forced-color-adjust", "none"],
  ] as const)
    probe.style.setProperty(name, value, "important");
  const spans = expressions.map((expression) => {
    const span = probe.appendChild(create());
    // A mixture with itself is always written as numbers in sRGB, whatever notation the colour is in.
    span.style.setProperty("background-color", `color-mix(in srgb, ${expression}, ${expression})`, "important");
    return span;
  });
  root.append(probe);
  const found = spans.map((span) => parse(getComputedStyle(span).backgroundColor));
  probe.remove();
  return found;
}

function parse(css: string): ResolvedColor | undefined {
  const [, channels] = /^color\(srgb (.+)\)$/.exec(css) ?? [];
  if (channels === undefined) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels.split(/[\s/]+/).map((each) => Number(each) || 0);
  return { color: [red, green, blue, alpha], css };
}
