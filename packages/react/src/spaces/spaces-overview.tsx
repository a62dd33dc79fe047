"use client";
import { useRef, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { SpacesSkeleton } from "./spaces-skeleton.tsx";
import { spacesText } from "./spaces.text.ts";
import { SpacesView } from "./spaces-view.tsx";
import { useSpaceIndex } from "./use-space-index.ts";

/** Props of `SpacesOverview`. */
export interface SpacesOverviewProps {
  selectedId: string | undefined;
  onOpen: (spaceId: string) => void;
}

/** Reads the spaces and chooses among loading, failed, and ready with the failure beside it. */
export function SpacesOverview({ selectedId, onOpen }: SpacesOverviewProps): ReactNode {
  const t = useText(spacesText);
  const index = useSpaceIndex();
  const part = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(part, '[aria-pressed="true"]');
  const { error, updatedAt } = index;
  const failure = error && {
    error,
    isRetrying: index.isFetching,
    onRetry: () => {
      keepFocus();
      index.retry();
    },
  };
  return (
    <div ref={part} role="presentation">
      {index.isPending ? (
        <SpacesSkeleton />
      ) : failure && !index.hasSpaces ? (
        <FailedState {...failure} />
      ) : (
        <SpacesView
          index={index}
          selectedId={selectedId}
          onOpen={onOpen}
          banner={
            failure && (
              <FailureBar
                {...failure}
                updatedAt={updatedAt}
                missing={updatedAt === 0 ? t("spaces.noDevices") : undefined}
              />
            )
          }
        />
      )}
    </div>
  );
}
