const FOCUSABLE =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [contenteditable=""], [tabindex]';

/** What Tab would reach first in a document. */
export function firstFocusable(page: Document): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (each) =>
      each.tabIndex >= 0 && !each.matches(":disabled, [inert] *") && each.checkVisibility({ visibilityProperty: true }),
  );
}
