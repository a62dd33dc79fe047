"use client";
import type { ReactNode } from "react";
import { PortalRoot } from "../provider/portal-root.tsx";
import { SPACE_WORDS } from "./space-words.ts";
import { SpacesSection, type SpacesSectionProps } from "./spaces-section.tsx";

/** Props of `<SpacesPanel>`. */
export interface SpacesPanelProps extends SpacesSectionProps {
  className?: string | undefined;
}

/**
 * All spaces of the customer, called as in its business ("Rooms", "Units" …): search, what needs a person first, each
 * with its devices' summary and, where it has one lock, that lock's state and quick action; and the details of one
 * beside the list (in its place where there is little room).
 * Stands on `/spaces/list`, `/spaces/get`, `/devices/list`, `/devices/get`, `/locks/lock_door`, `/locks/unlock_door`.
 */
export function SpacesPanel({ className, ...selection }: SpacesPanelProps): ReactNode {
  return (
    <PortalRoot
      className={className === undefined ? "cp-spaces-panel" : `cp-spaces-panel ${className}`}
      words={SPACE_WORDS}
    >
      <SpacesSection {...selection} />
    </PortalRoot>
  );
}
