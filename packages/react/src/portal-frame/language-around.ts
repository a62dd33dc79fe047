import { parentOf } from "../provider/appearance-parent.ts";

/** The language that a frame's box stands in, as the page marks it; the words around the box have their own. */
export function languageAround(element: Element): string | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const language = node.getAttribute("lang");
    if (language && !node.classList.contains("cp-frame")) return language;
  }
  return undefined;
}
