"use client";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

/** What `useRovingRows` gives. */
export interface RovingRows {
  /** The row at which the tab key stops. */
  active: number;
  /** Rows to keep drawn: the active one, and after a key so many around it that nothing grows in view and pushes it away. */
  near: readonly number[];
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/** Rows that fill the tallest screen. */
const AROUND = 36;

/** Lets arrow keys, Home and End walk a list of rows, and the tab key pass it in one stop. */
export function useRovingRows(count: number): RovingRows {
  const ref = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState(0);
  const [moves, setMoves] = useState(0);
  const active = Math.min(wanted, Math.max(0, count - 1));

  // A row far away is drawn only once it is the active one, so focus follows after it is there; and only after a key,
  // since the active row also changes when the list gets shorter under a search.
  const followed = useRef(0);
  useEffect(() => {
    if (moves === followed.current) return;
    followed.current = moves;
    ref.current?.querySelector<HTMLElement>(`[data-index="${active}"] .cp-device-open`)?.focus();
  }, [moves, active]);

  return {
    active,
    near: moves === 0 ? [active] : [active - AROUND, active, active + AROUND],
    ref,
    onFocus({ target }) {
      const index = target.closest<HTMLElement>("[data-index]")?.dataset["index"];
      if (index !== undefined) setActive(Number(index));
    },
    onKeyDown(event) {
      if (!(event.target as HTMLElement).closest(".cp-device-open") || event.altKey || event.ctrlKey || event.metaKey)
        return;
      const next = {
        ArrowDown: active + 1,
        ArrowUp: active - 1,
        Home: 0,
        End: count - 1,
      }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      setActive(Math.max(0, Math.min(count - 1, next)));
      setMoves((before) => before + 1);
    },
  };
}
