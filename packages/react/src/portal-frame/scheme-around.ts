import type { FrameScheme } from "./frame-messages.ts";

/** Whether it is light or dark where an element stands, whatever it is that makes it so. */
export function schemeAround(element: HTMLElement): FrameScheme {
  // The one question that a browser answers for style, page and system together.
  element.style.color = "light-dark(rgb(0, 0, 0), rgb(255, 255, 255))";
  const { color } = getComputedStyle(element);
  element.style.removeProperty("color");
  return /255/.test(color) ? "dark" : "light";
}
