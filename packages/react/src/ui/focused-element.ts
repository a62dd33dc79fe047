/** What has focus as seen from an element, also inside a shadow root; nothing where focus is nowhere. */
export function focusedElement(near: Element): Element | null {
  const root = near.getRootNode();
  const inside = root instanceof ShadowRoot ? root.activeElement : null;
  const { activeElement, body } = near.ownerDocument;
  return inside ?? (activeElement === body ? null : activeElement);
}
