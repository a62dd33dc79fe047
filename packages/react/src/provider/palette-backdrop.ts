import { parentOf } from "./appearance-parent.ts";
import { over, WHITE, type Color } from "./palette-color.ts";
import { readColors } from "./palette-probe.ts";

/** Backgrounds through which the page is seen, as they are written; solving a palette finds them out. */
export const translucent = new Set<string>();

/** What lies behind a root, from near to far, up to the first colour that hides the rest. */
export function layersBehind(root: HTMLElement): string[] {
  const layers: string[] = [];
  for (let element = parentOf(root); element; element = parentOf(element)) {
    const { backgroundColor } = getComputedStyle(element);
    layers.push(backgroundColor);
    if (!backgroundColor.startsWith("rgba(") && !backgroundColor.includes("/")) break;
  }
  return layers;
}

/** The colour behind a root in a scheme; the page's own canvas is the last of it. */
export function colorBehind(root: HTMLElement, colorScheme: string): Color {
  // A root with a scheme of its own does not change the page behind it.
  const pageScheme = root.dataset["colorScheme"]
    ? getComputedStyle(root.ownerDocument.documentElement).colorScheme
    : colorScheme;
  const [canvas] = readColors(root, ["Canvas"], pageScheme);
  return readColors(root, layersBehind(root), colorScheme).reduceRight<Color>(
    (behind, layer) => (layer ? over(layer.color, behind) : behind),
    canvas?.color ?? WHITE,
  );
}
