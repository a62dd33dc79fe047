import type { PortalView } from "@customer-portal/react";
import { useState } from "react";
import type { Frame } from "./frame.ts";
import { placeOfPortal, type Place } from "./place-of-portal.ts";
import type { PortalConfiguration } from "./portal-configuration.ts";

/** Where the portal is: in a frame the page holds it and tells the host; else the address does. */
export function usePlace(portal: PortalConfiguration, frame: Frame) {
  const start: Place = placeOfPortal(portal);
  const [view, setView] = useState<PortalView>(() =>
    start === undefined || start === "unknown" ? { section: "devices" } : start,
  );
  useState(() => {
    if (!frame.isFramed && portal.navigation_mode === "full") writePlace(start);
  });
  if (!frame.isFramed) return { start, view: undefined, onViewChange: undefined };
  const onViewChange = (next: PortalView) => {
    setView(next);
    frame.connection?.setView(next);
  };
  return { start, view, onViewChange };
}

/** Has the address say where the portal opens, unless it says already where somebody was when they loaded the page again. */
function writePlace(place: Place): void {
  if (place === undefined || place === "unknown" || location.hash !== "") return;
  const hash =
    place.section === "spaces"
      ? `#portal/spaces/key=${encodeURIComponent(place.spaceKey ?? "")}`
      : `#portal/devices/${encodeURIComponent(place.deviceId ?? "")}`;
  history.replaceState(history.state, "", `${location.pathname}${location.search}${hash}`);
}
