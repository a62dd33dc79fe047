"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Overview } from "../states/overview.tsx";
import { SpacesSkeleton } from "./spaces-skeleton.tsx";
import { spacesText } from "./spaces.text.ts";
import { SpacesView } from "./spaces-view.tsx";
import { useSpaceIndex } from "./use-space-index.ts";

/** Props of `SpacesOverview`. */
export interface SpacesOverviewProps {
  selectedId: string | undefined;
  onOpen: (spaceId: string) => void;
}

/** The list, as the spaces and their devices are known. */
export function SpacesOverview(view: SpacesOverviewProps): ReactNode {
  const t = useText(spacesText);
  const index = useSpaceIndex();
  return (
    <Overview
      reading={index}
      isKnown={index.hasSpaces}
      missing={index.updatedAt === 0 ? t("spaces.noDevices") : undefined}
      skeleton={<SpacesSkeleton />}
    >
      {(banner) => <SpacesView {...view} index={index} banner={banner} />}
    </Overview>
  );
}
