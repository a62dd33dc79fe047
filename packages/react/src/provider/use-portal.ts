"use client";
import { useMemo, useSyncExternalStore } from "react";
import type { BusinessVertical } from "../text/business-vertical.ts";
import { isOffered, PORTAL_SECTIONS, SECTION_NEEDS, type PortalSection } from "./features.ts";
import { useSession, useSettings } from "./portal-context.ts";

/** The portal around the caller: whose it is and what may be done in it. */
export interface Portal {
  customerKey: string;
  businessVertical: BusinessVertical;
  /** The language of numbers and times (BCP 47). */
  locale: string;
  /** Whether devices can only be looked at, by the host's word or the server's. */
  readOnly: boolean;
  /** The parts that this person may see: what `features` leaves and the server has not refused so far. */
  sections: readonly PortalSection[];
}

/** Gives the customer of the `<CustomerPortal>` around the caller, and what this person may do there, as far as is known. */
export function usePortal(): Portal {
  const { customerKey, refusals } = useSession();
  const { businessVertical, locale, readOnly, features } = useSettings();
  // One text for all that may change, because a store's snapshot must be the same while nothing has.
  const known = useSyncExternalStore(
    refusals.subscribe,
    () =>
      JSON.stringify({
        isLookOnly: refusals.grant.read_only === true,
        closed: PORTAL_SECTIONS.filter(
          (section) =>
            refusals.isClosed(SECTION_NEEDS[section].route) || !isOffered(refusals.grant.features ?? {}, section),
        ),
      }),
    () => NOTHING_KNOWN,
  );
  return useMemo(() => {
    const { isLookOnly, closed } = JSON.parse(known) as { isLookOnly: boolean; closed: PortalSection[] };
    return {
      customerKey,
      businessVertical,
      locale,
      readOnly: readOnly || isLookOnly,
      sections: PORTAL_SECTIONS.filter((section) => isOffered(features, section) && !closed.includes(section)),
    };
  }, [customerKey, businessVertical, locale, readOnly, features, known]);
}

const NOTHING_KNOWN = JSON.stringify({ isLookOnly: false, closed: [] });
