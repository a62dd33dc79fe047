"use client";
import { memo, type ReactNode } from "react";
import { LockRowActions } from "../devices/lock-row-actions.tsx";
import { LockRowState } from "../devices/lock-row-state.tsx";
import { useLockReport } from "../devices/use-lock-report.ts";
import { Picture } from "../ui/picture.tsx";
import { Row, type RowPlace } from "../ui/row.tsx";
import { onlyLock, type SpaceEntry } from "./space-entry.ts";
import { SpaceState } from "./space-state.tsx";
import { useSpaceMeta } from "./use-space-meta.ts";
import { useSpaceName } from "./use-space-name.ts";
import { useSpaceTrouble } from "./use-space-trouble.ts";

/** Props of `SpaceRow`. */
export interface SpaceRowProps extends RowPlace {
  entry: SpaceEntry;
  /** Whether its devices are still on their way. */
  isChecking: boolean;
  /** Called when the name is pressed; without it the name is plain text. */
  onOpen?: ((spaceId: string) => void) | undefined;
  /** Called with a device's id where unlocking it needs a question first; without it the row asks by itself. */
  onAsk?: ((deviceId: string) => void) | undefined;
}

/** A space in a row: what is in it and what is wrong; with a single lock, also that lock's state and quick action. */
export const SpaceRow = memo(function SpaceRow(props: SpaceRowProps): ReactNode {
  const { entry, isChecking, onOpen, onAsk, ...place } = props;
  const { space } = entry;
  const lock = onlyLock(entry);
  const name = useSpaceName(space);
  const meta = useSpaceMeta(entry);
  const trouble = useSpaceTrouble(entry);
  const report = useLockReport(lock);
  return (
    <Row
      {...place}
      {...(report ?? trouble ?? { meta, metaTone: "plain" })}
      id={space.space_id}
      kind="space"
      picture={<Picture src={undefined} icon="door" kind="space" />}
      name={name}
      state={lock ? <LockRowState entry={lock} /> : <SpaceState entry={entry} isChecking={isChecking} />}
      actions={
        lock && (
          <LockRowActions
            entry={lock}
            isTabStop={place.isTabStop}
            onOpen={onOpen && (() => onOpen(space.space_id))}
            onAsk={onAsk}
          />
        )
      }
      onOpen={onOpen}
    />
  );
});
