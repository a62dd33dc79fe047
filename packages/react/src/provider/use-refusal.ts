"use client";
import { useSyncExternalStore } from "react";
import { useSession, useSettings } from "./portal-context.ts";
import type { RefusalReason } from "./refusals.ts";

/** Why a route that writes may not be used, or `undefined` where it may: as far as the portal knows before asking. */
export function useRefusal(route: string): RefusalReason | undefined {
  const { readOnly } = useSettings();
  const { refusals } = useSession();
  const learned = useSyncExternalStore(
    refusals.subscribe,
    () => refusals.get(route),
    () => undefined,
  );
  return readOnly ? "read_only" : learned;
}
