"use client";
import { memo, useCallback, useMemo, useState, type ReactNode } from "react";
import { ListUnlockDialog } from "../devices/list-unlock-dialog.tsx";
import { useText } from "../provider/use-text.ts";
import { RowBoundary } from "../states/row-boundary.tsx";
import { GroupedRows } from "../ui/grouped-rows.tsx";
import type { RowPlace } from "../ui/row.tsx";
import { troubleFirst } from "../ui/trouble-first.ts";
import type { SpaceEntry } from "./space-entry.ts";
import { SpaceRow } from "./space-row.tsx";
import { spacesText } from "./spaces.text.ts";

/** Props of `SpaceList`. */
export interface SpaceListProps {
  entries: readonly SpaceEntry[];
  /** All spaces, found or not: a question before unlocking outlives a search. */
  all: readonly SpaceEntry[];
  /** Whether every device has been seen, so that it is known which spaces need attention. */
  isComplete: boolean;
  /** Whether devices are still on their way. */
  isChecking: boolean;
  selectedId: string | undefined;
  onOpen: (spaceId: string) => void;
}

/** The spaces in rows: those that need a person first, the rest by name. */
export const SpaceList = memo(function SpaceList(props: SpaceListProps): ReactNode {
  const { entries, all, isComplete, isChecking, selectedId, onOpen } = props;
  const t = useText(spacesText);
  const [askedId, setAskedId] = useState<string>();
  const forget = useCallback(() => setAskedId(undefined), []);
  const groups = useMemo(
    () =>
      troubleFirst({
        troubled: entries.filter(isTroubled),
        rest: entries.filter((entry) => !isTroubled(entry)),
        titles: { trouble: t("spaces.list.trouble"), rest: t("spaces.list.rest"), all: t("spaces.list.all") },
      }),
    [t, entries],
  );
  const row = (entry: SpaceEntry, place: RowPlace) => (
    <RowBoundary place={place} item={entry}>
      <SpaceRow {...place} entry={entry} isChecking={isChecking} onOpen={onOpen} onAsk={setAskedId} />
    </RowBoundary>
  );
  return (
    <GroupedRows groups={groups} idOf={spaceIdOf} renderRow={row} selectedId={selectedId} isComplete={isComplete}>
      {askedId !== undefined && (
        <ListUnlockDialog deviceId={askedId} entries={all.flatMap(({ locks }) => locks)} onClose={forget} />
      )}
    </GroupedRows>
  );
});

const isTroubled = ({ troubled }: SpaceEntry) => troubled.length > 0;
const spaceIdOf = ({ space }: SpaceEntry) => space.space_id;
