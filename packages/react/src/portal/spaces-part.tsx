"use client";
import type { ReactNode } from "react";
import { SpacesSection } from "../spaces/spaces-section.tsx";
import { SPACE_WORDS } from "../spaces/space-words.ts";
import type { SpaceSelection } from "../spaces/space-selection.ts";
import { InLanguage } from "./in-language.tsx";
import type { PortalView } from "./portal-view.ts";
import type { SectionProps } from "./section-props.ts";

/** The spaces as a section of the whole portal. */
export function SpacesPart({ view, go }: SectionProps): ReactNode {
  return (
    <InLanguage words={SPACE_WORDS}>
      <SpacesSection
        selected={selectionOf(view)}
        onSelectedChange={(selected) => go({ section: "spaces", ...selected })}
      />
    </InLanguage>
  );
}

function selectionOf(view: PortalView): SpaceSelection | null {
  if (view.section !== "spaces") return null;
  const { spaceId, spaceKey, deviceId } = view;
  if (spaceId !== undefined) return { spaceId, deviceId };
  return spaceKey === undefined ? null : { spaceKey, deviceId };
}
