"use client";
import { useEffect, useInsertionEffect, useRef, useState } from "react";
import { bareView, namesById, type PortalView } from "./portal-view.ts";

/**
 * The view that a host holds. When the customer changes under it, what it had open belongs to the former one: only its
 * section is shown until the host gives another view, which it is asked for.
 */
export function useHeldView(
  customerKey: string,
  view: PortalView | undefined,
  onViewChange: ((view: PortalView) => void) | undefined,
): PortalView | undefined {
  const said = JSON.stringify(view);
  const [given, setGiven] = useState<{ customerKey: string; said: string | undefined; isFormer: boolean }>({
    customerKey,
    said,
    isFormer: false,
  });
  const isNew = given.said !== said;
  if (given.customerKey !== customerKey) setGiven({ customerKey, said, isFormer: !isNew });
  else if (isNew) setGiven({ customerKey, said, isFormer: false });
  const isFormer =
    view !== undefined && namesById(view) && (given.isFormer || given.customerKey !== customerKey) && !isNew;
  const shown = view && isFormer ? bareView(view) : view;

  const latest = useRef(onViewChange);
  useInsertionEffect(() => {
    latest.current = onViewChange;
  });
  const section = isFormer ? view.section : undefined;
  useEffect(() => {
    if (section !== undefined) latest.current?.({ section });
  }, [section]);
  return shown;
}
