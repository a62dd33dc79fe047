"use client";
import { useEffect } from "react";
import { isOffered, PORTAL_SECTIONS, SECTION_NEEDS, type PortalFeatures } from "./features.ts";
import type { PortalSession } from "./session.ts";

/** Milliseconds that have to pass before the same is asked again. */
const ASK_EVERY = 5 * 60_000;

/** However many panels there are, they ask together. */
const lastAsked = new WeakMap<PortalSession, number>();

/**
 * Asks again for the lists that the server has refused when a person comes back to the page: nobody else would, because
 * what is closed is not on screen. A refusal stands until the answer takes it back, so nothing comes and goes meanwhile.
 */
export function useReopening(session: PortalSession, features: PortalFeatures): void {
  useEffect(() => {
    const { refusals, call, queryClient, customerKey } = session;
    const ask = () => {
      const askedAt = lastAsked.get(session) ?? -Infinity;
      if (document.visibilityState !== "visible" || Date.now() - askedAt < ASK_EVERY) return;
      const closed = PORTAL_SECTIONS.filter(
        (section) => isOffered(features, section) && refusals.isClosed(SECTION_NEEDS[section].route),
      );
      if (closed.length > 0) lastAsked.set(session, Date.now());
      for (const section of closed) {
        const { route } = SECTION_NEEDS[section];
        const show = () => queryClient.invalidateQueries({ queryKey: [customerKey, route] });
        call(route, { limit: 1 }).then(show, () => undefined);
      }
    };
    window.addEventListener("focus", ask);
    document.addEventListener("visibilitychange", ask);
    return () => {
      window.removeEventListener("focus", ask);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [session, features]);
}
