"use client";
import { useMemo, type ReactNode } from "react";
import type { Space } from "../api/resources.ts";
import { useSession } from "../provider/portal-context.ts";
import { PortalRoot } from "../provider/portal-root.tsx";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { RowSkeleton } from "../ui/row-skeleton.tsx";
import { referenceOf } from "./reference-of.ts";
import type { SpaceReference } from "./space-page.ts";
import { SpaceRow } from "./space-row.tsx";
import { SPACE_WORDS } from "./space-words.ts";
import { spacesText } from "./spaces.text.ts";
import { spaceEntry } from "./space-entry.ts";
import { useCardDevices } from "./use-card-devices.ts";
import { useCardSpace } from "./use-card-space.ts";

/** Props of `<SpaceCard>`: the space, by Seam's `spaceId` or by your own `spaceKey`, and what follows. */
export type SpaceCardProps = SpaceReference & {
  /** Called with Seam's id when the card's name is pressed; without it the name is plain text. */
  onOpen?: ((spaceId: string) => void) | undefined;
  className?: string | undefined;
};

type OnOpen = SpaceCardProps["onOpen"];

/**
 * One space in a card: what is in it and what is wrong; with a single lock, also that lock's state and quick action.
 * Stands on `/spaces/list`, `/spaces/get`, `/devices/list`, `/locks/lock_door`, `/locks/unlock_door`.
 */
export function SpaceCard({ onOpen, className, ...named }: SpaceCardProps): ReactNode {
  const { customerKey } = useSession();
  const reference = referenceOf(named);
  return (
    <PortalRoot
      className={className === undefined ? "cp-card cp-space-card" : `cp-card cp-space-card ${className}`}
      words={SPACE_WORDS}
    >
      <PanelBoundary key={JSON.stringify([customerKey, reference])}>
        <SpaceCardBody reference={reference} onOpen={onOpen} />
      </PanelBoundary>
    </PortalRoot>
  );
}

function SpaceCardBody({ reference, onOpen }: { reference: SpaceReference; onOpen: OnOpen }): ReactNode {
  const t = useText(spacesText);
  const { space, failure, updatedAt } = useCardSpace(reference);
  if (space === undefined)
    return failure ? (
      <FailedState {...failure} />
    ) : (
      <div aria-busy="true">
        <span className="cp-spoken">{t("space.loading")}</span>
        <RowSkeleton />
      </div>
    );
  return (
    <>
      {failure && <FailureBar {...failure} updatedAt={updatedAt} />}
      <SpaceWithDevices space={space} hasFailed={failure !== undefined} onOpen={onOpen} />
    </>
  );
}

/** The card's row; one failure is told at a time. */
function SpaceWithDevices(props: { space: Space; hasFailed: boolean; onOpen: OnOpen }): ReactNode {
  const { space, hasFailed, onOpen } = props;
  const t = useText(spacesText);
  const devices = useCardDevices(space);
  const { entries, isComplete, error, updatedAt } = devices;
  const entry = useMemo(
    () => spaceEntry(space, { devices: entries, isComplete, hasNamesake: false }),
    [space, entries, isComplete],
  );
  return (
    <>
      {error && !hasFailed && (
        <FailureBar
          error={error}
          isRetrying={devices.isFetching}
          onRetry={devices.retry}
          updatedAt={updatedAt}
          missing={updatedAt === 0 ? t("spaces.noDevices") : undefined}
        />
      )}
      <SpaceRow entry={entry} isChecking={error === null} onOpen={onOpen} />
    </>
  );
}
