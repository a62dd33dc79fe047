/** The element above an element, also across the edge of a shadow tree. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const top = element.getRootNode();
  return "host" in top ? (top as ShadowRoot).host : null;
}
