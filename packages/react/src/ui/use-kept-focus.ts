"use client";
import { useCallback, useEffect, useRef, type RefObject } from "react";
import { focusedElement } from "./focused-element.ts";

/**
 * Keeps focus in a part whose pressed button leaves with what it did: call what it gives before the change,
 * and focus goes to the first element in the part that the selector finds.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, selector: string): () => void {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (part.current === null || pressed.current === null || pressed.current.isConnected) return;
    const isLost = focusedElement(part.current) === null;
    const next = isLost ? part.current.querySelector<HTMLElement>(selector) : null;
    next?.focus();
    // What comes next may still be on its way.
    if (next || !isLost) pressed.current = null;
  });
  return useCallback(() => {
    pressed.current = part.current && focusedElement(part.current);
  }, [part]);
}
