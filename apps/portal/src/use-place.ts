import type { PortalView } from "@customer-portal/react";
import { useEffect, useRef, useState } from "react";
import type { Frame } from "./frame.ts";
import type { PortalStart } from "./start-of-portal.ts";

/** Where the portal is: in a frame the page holds it and tells the host; else the address does. */
export function usePlace(start: PortalStart, frame: Frame, isRestricted: boolean) {
  const first = start.places[0]?.view;
  const [view, setView] = useState<PortalView>(first ?? { section: "devices" });
  useState(() => {
    const isBlank = location.hash === "" && !frame.isFramed && !isRestricted;
    if (first && isBlank) history.replaceState(history.state, "", addressOf(first));
  });
  const onViewChange = (next: PortalView) => {
    setView(next);
    frame.connection?.setView(next);
  };
  const go = (next: PortalView) => {
    if (frame.isFramed) onViewChange(next);
    else location.assign(addressOf(next));
  };

  // Where a link leads that was found out only later.
  const latest = useRef(start);
  useEffect(() => {
    if (latest.current !== start && first && !isRestricted) go(first);
    latest.current = start;
  });
  return { go, held: frame.isFramed ? { view, onViewChange } : {} };
}

/** The address of the page with a place in it, as the portal writes it. */
function addressOf(view: PortalView): string {
  const hash =
    view.section === "spaces"
      ? `spaces/${encodeURIComponent(view.spaceId ?? "") || `key=${encodeURIComponent(view.spaceKey ?? "")}`}`
      : `devices/${encodeURIComponent(view.deviceId ?? "")}`;
  return `${location.pathname}${location.search}#portal/${hash}`;
}
