"use client";
import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps focus in a part whose pressed button leaves with what it did: call what it gives before the change,
 * and focus goes to the first element in the part that the selector finds.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, selector: string): () => void {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return;
    const isLost = document.activeElement === document.body;
    const next = isLost ? part.current?.querySelector<HTMLElement>(selector) : null;
    next?.focus();
    // What comes next may still be on its way.
    if (next || !isLost) pressed.current = null;
  });
  return () => {
    pressed.current = document.activeElement;
  };
}
