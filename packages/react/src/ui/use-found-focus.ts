"use client";
import { useEffect, useRef, type RefObject } from "react";
import { focusedElement } from "./focused-element.ts";

/**
 * Finds focus a new place when what had it leaves a part together with a change, be it by a press or by the browser's
 * Back. Focus that is elsewhere stays there.
 */
export function useFoundFocus(
  part: RefObject<HTMLElement | null>,
  change: unknown,
  find: (part: HTMLElement) => HTMLElement | null | undefined,
): void {
  const held = useRef<Element>(undefined);
  useEffect(() => {
    const element = part.current;
    const hold = ({ target }: FocusEvent) => {
      held.current = target as Element;
    };
    const letGo = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) held.current = undefined;
    };
    element?.addEventListener("focusin", hold);
    element?.addEventListener("focusout", letGo);
    return () => {
      element?.removeEventListener("focusin", hold);
      element?.removeEventListener("focusout", letGo);
    };
  }, [part]);
  const former = useRef(change);
  useEffect(() => {
    if (Object.is(former.current, change)) return;
    former.current = change;
    const element = part.current;
    const isLost = held.current?.isConnected === false && element !== null && focusedElement(element) === null;
    if (isLost) find(element)?.focus();
  });
}
