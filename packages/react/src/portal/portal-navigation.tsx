"use client";
import { useCallback, useState, type ReactNode } from "react";
import type { PortalSection } from "../provider/features.ts";
import { ConnectedAccountsNavItem } from "./connected-accounts-nav-item.tsx";
import { DevicesNavItem } from "./devices-nav-item.tsx";
import { SpacesNavItem } from "./spaces-nav-item.tsx";
import type { PortalPlace } from "./use-portal-view.ts";

/** Props of `PortalNavigation`. */
export interface PortalNavigationProps {
  sections: readonly PortalSection[];
  current: PortalSection;
  hrefOf: PortalPlace["hrefOf"];
  onChoose: (section: PortalSection) => void;
  /** Called when somebody comes near a section, before choosing it. */
  onNear: (section: PortalSection) => void;
}

/** The sections that one may go to, with how much is in them and what in them needs a person. */
export function PortalNavigation({ sections, current, hrefOf, onChoose, onNear }: PortalNavigationProps): ReactNode {
  // The first rows come before any count.
  const [hasRows, setHasRows] = useState(false);
  const settle = useCallback(() => setHasRows(true), []);
  const isSettled = hasRows || !sections.includes("devices");
  const itemOf = (section: PortalSection) => {
    const item = {
      href: hrefOf({ section }),
      isCurrent: section === current,
      onChoose: () => onChoose(section),
      onNear: () => onNear(section),
    };
    if (section === "devices") return <DevicesNavItem {...item} onSettled={settle} />;
    if (section === "spaces") return <SpacesNavItem {...item} isSettled={isSettled} />;
    return <ConnectedAccountsNavItem {...item} isSettled={isSettled} />;
  };
  return (
    <ul className="cp-nav-list">
      {sections.map((section) => (
        <li key={section} className="cp-nav-place">
          {itemOf(section)}
        </li>
      ))}
    </ul>
  );
}
