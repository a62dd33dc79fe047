"use client";
import { useEffect, useInsertionEffect, useRef, type RefObject } from "react";
import { escapeParts } from "./escape-parts.ts";

/**
 * Does something when Escape is pressed inside a part, before anything else on the page hears of it: a host's dialog
 * around the portal may listen anywhere, and would close as well. Of parts in one another the innermost has the key.
 */
export function useEscape(part: RefObject<HTMLElement | null>, isActive: boolean, onEscape: () => void): void {
  const latest = useRef(onEscape);
  useInsertionEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const element = part.current;
    if (!isActive || element === null) return undefined;
    if (escapeParts.size === 0) addEventListener("keydown", onKeyDown, true);
    escapeParts.set(element, () => latest.current());
    return () => {
      escapeParts.delete(element);
      if (escapeParts.size === 0) removeEventListener("keydown", onKeyDown, true);
    };
  }, [part, isActive]);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  for (const node of event.composedPath()) {
    const onEscape = escapeParts.get(node);
    if (onEscape) {
      // The default would close a dialog of the browser's own.
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
      return;
    }
    // A dialog inside a part keeps the key for itself.
    if (node instanceof HTMLDialogElement) return;
  }
}
