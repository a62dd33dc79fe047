"use client";
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { focusedElement } from "./focused-element.ts";

/** What `useRovingRows` gives. */
export interface RovingRows {
  /** The place of the row at which the tab key stops. */
  active: number;
  /** Rows to keep drawn: the active one, and after a key so many around it that nothing grows in view and pushes it away. */
  near: readonly number[];
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** What had focus last, for as long as it has not gone elsewhere. */
interface Held {
  id: string;
  part: "name" | "action";
  /** Whether it came by key, so that the person looks for the ring. */
  isVisible: boolean;
}

/** Rows that fill the tallest screen. */
const AROUND = 36;

/**
 * Lets arrow keys, Home and End walk rows, and the tab key pass them in one stop. Rows are known by their ids, so
 * that both the stop and focus go along with a row that moves to another place.
 */
export function useRovingRows(ids: readonly string[]): RovingRows {
  const ref = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ id?: string | undefined; place: number }>({ place: 0 });
  const [moves, setMoves] = useState(0);
  const found = wanted.id === undefined ? -1 : ids.indexOf(wanted.id);
  // What comes into the place of a row that is gone is next to it.
  const active = found === -1 ? Math.max(0, Math.min(wanted.place, ids.length - 1)) : found;
  if (found !== -1 && found !== wanted.place) setWanted({ ...wanted, place: found });

  // A row far away is drawn only once it is the active one, so focus follows after it is there; and only after a key,
  // since the active row also changes when the list gets shorter under a search.
  const followed = useRef(0);
  useEffect(() => {
    if (moves === followed.current) return;
    followed.current = moves;
    rowOf(ref.current, ids[active])?.querySelector<HTMLElement>(NAME)?.focus();
  }, [moves, ids, active]);

  // A row that moves is drawn anew in its new place, and the browser lets focus fall.
  const held = useRef<Held>(undefined);
  useEffect(() => {
    const list = ref.current;
    const former = held.current;
    if (list === null || former === undefined || focusedElement(list) !== null) return;
    const row = rowOf(list, ids[active]);
    // Of another row only the name: its action is for another door.
    const isSame = former.part === "action" && ids[active] === former.id;
    const next = (isSame && row?.querySelector<HTMLElement>(ACTION)) || row?.querySelector<HTMLElement>(NAME);
    next?.focus({ preventScroll: !former.isVisible });
  });

  return {
    active,
    near: moves === 0 ? [active] : [active - AROUND, active, active + AROUND],
    ref,
    onFocus({ target }) {
      if (target.closest("dialog")) return;
      const id = target.closest<HTMLElement>(ROW)?.dataset["rowId"];
      held.current =
        id === undefined
          ? undefined
          : { id, part: target.closest(NAME) ? "name" : "action", isVisible: target.matches(":focus-visible") };
      if (id !== undefined) setWanted({ id, place: ids.indexOf(id) });
    },
    onBlur({ target, relatedTarget }) {
      // Where the whole window loses focus, or a question is asked, it comes back by itself.
      const isAway = focusedElement(target) !== target && !ref.current?.contains(relatedTarget);
      if (isAway && !target.closest("dialog")) held.current = undefined;
    },
    onKeyDown(event) {
      if (!(event.target as HTMLElement).closest(NAME) || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = {
        ArrowDown: active + 1,
        ArrowUp: active - 1,
        Home: 0,
        End: ids.length - 1,
      }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const place = Math.max(0, Math.min(ids.length - 1, next));
      setWanted({ id: ids[place], place });
      setMoves((before) => before + 1);
    },
  };
}

const ROW = "[data-row-id]";
const NAME = ".cp-row-open";
const ACTION = ".cp-row-actions button";

function rowOf(list: HTMLElement | null, id: string | undefined): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>(ROW) ?? [])].find(({ dataset }) => dataset["rowId"] === id);
}
