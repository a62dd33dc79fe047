"use client";
import { memo, type ReactNode } from "react";
import type { DeviceEntry } from "../devices/device-entry.ts";
import { DeviceReading } from "../devices/device-reading.tsx";
import { TroubleState } from "../devices/trouble-state.tsx";
import { useLockRow } from "../devices/use-lock-row.tsx";
import { useTroubleWords } from "../devices/use-trouble-words.ts";
import { useText } from "../provider/use-text.ts";
import { Picture } from "../ui/picture.tsx";
import { Row, type RowPlace, type RowProps } from "../ui/row.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { LocksState } from "./locks-state.tsx";
import { onlyLock, type SpaceEntry } from "./space-entry.ts";
import { spacesText } from "./spaces.text.ts";
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
  const lock = onlyLock(props.entry);
  return lock ? <OneLockRow {...props} lock={lock} /> : <PlainSpaceRow {...props} />;
});

function OneLockRow(props: SpaceRowProps & { lock: DeviceEntry }): ReactNode {
  const { entry, lock, isTabStop, onOpen, onAsk } = props;
  const { report, state, actions } = useLockRow(lock, {
    isTabStop,
    onOpen: onOpen && (() => onOpen(entry.space.space_id)),
    onAsk,
  });
  return <SpaceFrame {...props} report={report} state={state} actions={actions} />;
}

function PlainSpaceRow(props: SpaceRowProps): ReactNode {
  return <SpaceFrame {...props} state={<SpaceState entry={props.entry} isChecking={props.isChecking} />} />;
}

/** The state of a space without a single lock of its own, as far as it has one. */
function SpaceState({ entry, isChecking }: Pick<SpaceRowProps, "entry" | "isChecking">): ReactNode {
  const { space, devices, locks, troubled, isComplete } = entry;
  const t = useText(spacesText);
  const [device] = devices;
  const [gravest] = troubled;
  const words = useTroubleWords(gravest);
  if (!isComplete)
    return isChecking && space.device_count !== 0 && <StateWord icon="clock">{t("space.checking")}</StateWord>;
  if (locks.length > 1) return <LocksState locks={locks} />;
  if (gravest && words) return <TroubleState entry={gravest} label={words.label} />;
  return device && devices.length === 1 && <DeviceReading entry={device} />;
}

type SpaceFrameProps = SpaceRowProps &
  Pick<RowProps, "state" | "actions"> & { report?: Pick<RowProps, "meta" | "metaTone"> | undefined };

/** The frame of a space's row: its drawing, its name and its small print. */
function SpaceFrame({ entry, isChecking: _isChecking, onAsk: _onAsk, report, ...rest }: SpaceFrameProps): ReactNode {
  const { space } = entry;
  const name = useSpaceName(space);
  const meta = useSpaceMeta(entry);
  const trouble = useSpaceTrouble(entry);
  return (
    <Row
      {...rest}
      {...(report ?? trouble ?? { meta, metaTone: "plain" })}
      id={space.space_id}
      kind="space"
      picture={<Picture src={undefined} icon="door" kind="space" />}
      name={name}
    />
  );
}
