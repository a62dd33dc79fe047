"use client";
import { useCallback, useInsertionEffect, useRef, useState } from "react";

/** What is open in a panel, and how to open something else. */
export interface OpenSelection<Selection> {
  selected: Selection | null;
  select: (selection: Selection | null) => void;
}

/** Holds what is open, or lets the host hold it: `undefined` leaves it to the panel, `null` is nothing. */
export function useSelection<Selection>(
  controlled: Selection | null | undefined,
  onChange: ((selection: Selection | null) => void) | undefined,
): OpenSelection<Selection> {
  const [own, setOwn] = useState<Selection | null>(null);
  const latest = useRef(onChange);
  useInsertionEffect(() => {
    latest.current = onChange;
  });
  const select = useCallback((selection: Selection | null) => {
    setOwn(selection);
    latest.current?.(selection);
  }, []);
  return { selected: controlled === undefined ? own : controlled, select };
}
