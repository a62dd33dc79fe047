import { escapeParts } from "./escape-parts.ts";
import { focusedElement } from "./focused-element.ts";

/**
 * Takes Escape for a dialog before anything else on the page hears of it: a host's dialog around it may listen anywhere
 * and would close as well. The browser alone can close both too, where they were opened without a press.
 */
export function keepEscape(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  const page = dialog.ownerDocument.defaultView ?? window;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !dialog.open) return;
    // A question asked inside it keeps the key, and so does what a host has opened above it, which has focus.
    if (dialog.querySelector("dialog[open]") !== null) return;
    const focused = focusedElement(dialog);
    if (focused !== null && !dialog.contains(focused)) return;
    // So does what stands in it and does something with the key, such as a search with words in it.
    const path = event.composedPath();
    if (path.slice(0, path.indexOf(dialog)).some((node) => escapeParts.has(node))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onEscape();
  };
  page.addEventListener("keydown", onKeyDown, true);
  return () => page.removeEventListener("keydown", onKeyDown, true);
}
